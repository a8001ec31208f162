import { createLazyPage } from './lazyPage';
import type { Room } from './rooms';

/**
 * The code of the workspace, room by room. Left out of the public edition at build: nothing of it may be in what the
 * public is served.
 */
export const roomCode =
  import.meta.env.VITE_EDITION === 'public'
    ? null
    : {
        frame: createLazyPage(async () => (await import('@/pages/workspace/frame/WorkspaceFrame')).WorkspaceFrame),
        week: createLazyPage(async () => (await import('@/pages/workspace/week/WeekPage')).WeekPage),
        targets: createLazyPage(async () => (await import('@/pages/workspace/targets/TargetsPage')).TargetsPage),
        ledger: createLazyPage(async () => (await import('@/pages/workspace/ledger/LedgerPage')).LedgerPage),
        duties: createLazyPage(async () => (await import('@/pages/workspace/duties/DutiesPage')).DutiesPage),
        departments: createLazyPage(
          async () => (await import('@/pages/workspace/departments/DepartmentsPage')).DepartmentsPage,
        ),
        department: createLazyPage(
          async () => (await import('@/pages/workspace/department/DepartmentPage')).DepartmentPage,
        ),
        place: createLazyPage(async () => (await import('@/pages/workspace/place/PlacePage')).PlacePage),
        decks: createLazyPage(async () => (await import('@/pages/present/decks/DecksPage')).DecksPage),
        deck: createLazyPage(async () => (await import('@/pages/present/stage/StagePage')).StagePage),
        reports: createLazyPage(async () => (await import('@/pages/workspace/reports/ReportsPage')).ReportsPage),
        dispatch: createLazyPage(async () => (await import('@/pages/workspace/dispatch/DispatchPage')).DispatchPage),
        orders: createLazyPage(async () => (await import('@/pages/workspace/orders/OrdersPage')).OrdersPage),
        bulletin: createLazyPage(async () => (await import('@/pages/workspace/bulletin/BulletinPage')).BulletinPage),
      };

/** Fetches the code of a room and of what stands around it. */
export async function preloadRoom({ room }: Room): Promise<void> {
  await Promise.all([roomCode?.frame.preload(), roomCode?.[room]?.preload()]);
}
