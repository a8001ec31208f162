import type { AssignmentPlan, DemoPlan } from '@mocks/demo/plan';
import type { Text } from '@/domain/vocabulary';

/** The invented division of work in 大厂. The names of the real departments are not public: ordinals stand in. */
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

const duties: readonly Text[] = [
  {
    'zh-CN': '统筹方案、任务分解和每周调度。',
    en: 'Keeps the work plan and the task breakdown, runs the weekly dispatch.',
  },
  {
    'zh-CN': '组织巡查和督导，把问题盯到办结。',
    en: 'Organises rounds and supervision, follows problems until they are closed.',
  },
  { 'zh-CN': '改造老旧小区和背街小巷。', en: 'Renovates old communities and back lanes.' },
  { 'zh-CN': '改造城区道路，铺设污水管网。', en: 'Upgrades town roads and lays sewer pipes.' },
  {
    'zh-CN': '管市容：城中村、私搭乱建和公厕。',
    en: 'Street order: urban villages, unauthorised structures, public toilets.',
  },
  { 'zh-CN': '建社区服务大厅，补无障碍设施。', en: 'Builds community halls and adds accessible facilities.' },
  { 'zh-CN': '建设和管理菜市场。', en: 'Builds and runs the food markets.' },
  {
    'zh-CN': '施划停车位，管路口和路段的秩序。',
    en: 'Marks parking spaces, keeps order at crossings and on road sections.',
  },
  { 'zh-CN': '改造农村厕所，管控生活污水。', en: 'Renovates rural toilets and keeps village sewage under control.' },
  { 'zh-CN': '农村保洁和精品片区村建设。', en: 'Village cleaning and showcase villages.' },
  {
    'zh-CN': '文明单位、村镇、校园和家庭的创建与评选。',
    en: 'Civilized units, villages, campuses and families: drives and selections.',
  },
  { 'zh-CN': '组织志愿队伍，登记志愿者。', en: 'Forms volunteer teams and registers volunteers.' },
  { 'zh-CN': '中小学的文明校园创建和宣传。', en: 'Civilized-campus work in schools, and publicity.' },
];

export const departments: DemoPlan['departments'] = duties.map((duty, index) => ({
  id: department(index + 1),
  name: { 'zh-CN': `第${ordinals[index]}工作部（示例）`, en: `Department ${index + 1} (demo)` },
  duty,
}));

export const assignments: readonly AssignmentPlan[] = [
  lead('indicator', 'scan-batches', 2, [1]),
  lead('indicator', 'problems-resolved', 2, [1, 8]),
  lead('indicator', 'old-communities-renovated', 3, [6]),
  lead('indicator', 'road-network-upgraded', 4, [8]),
  lead('indicator', 'sewer-pipes-laid', 4, [3], '内部备注示例：施工队不足，正在协调。'),
  lead('indicator', 'back-lanes-upgraded', 3),
  lead('indicator', 'eco-toilets-built', 5),
  lead('indicator', 'community-halls', 6, [3]),
  lead('indicator', 'accessible-facilities', 6, [3, 4], '内部备注示例：四处图纸待审。'),
  lead('indicator', 'public-parking-spaces', 8),
  lead('indicator', 'urban-villages-improved', 5, [4], '内部备注示例：需定新的期限。'),
  lead('indicator', 'illegal-structures-demolished', 5),
  lead('indicator', 'enclosed-market-built', 7),
  lead('indicator', 'convenience-markets-built', 7, [5]),
  lead('indicator', 'villages-sanitation-outsourced', 10),
  lead('indicator', 'showcase-villages', 10, [9]),
  lead('indicator', 'sewage-controlled-villages', 9, [10], '内部备注示例：祁各庄镇停工，镇村一线协调。'),
  lead('indicator', 'rural-toilets-renovated', 9),
  lead('indicator', 'volunteer-teams', 12, [13]),
  lead('indicator', 'registered-volunteers', 12),
  lead('mechanism', 'work-plan-breakdown', 1),
  lead('mechanism', 'target-management', 1, [2]),
  lead('mechanism', 'weekly-dispatch', 1, [2]),
  lead('mechanism', 'monthly-supervision', 2, [1]),
  lead('mechanism', 'morning-scan', 2, [1]),
  lead('mechanism', 'noon-scan', 2, [1]),
  lead('mechanism', 'on-the-spot-assignment', 2),
  lead('mechanism', 'routine-inspection', 2),
  lead('mechanism', 'listed-supervision', 2, [1]),
  lead('mechanism', 'deadline-rectification', 2),
  lead('mechanism', 'take-crossings', 8),
  lead('mechanism', 'take-road-sections', 8, [5]),
  lead('mechanism', 'take-communities', 3, [6]),
  lead('mechanism', 'five-front-responsibilities', 5, [7]),
  lead('mechanism', 'zone-responsibility', 5),
  lead('mechanism', 'county-town-standardisation', 5, [4]),
  lead('mechanism', 'company-run-sanitation', 10),
  lead('mechanism', 'five-clean-three-build-one-change', 10, [9]),
  lead('mechanism', 'practice-stations', 12),
  lead('mechanism', 'volunteer-projects', 12),
  lead('mechanism', 'five-civilized-series', 11, [13]),
  lead('mechanism', 'industry-series', 11, [7]),
  lead('mechanism', 'good-people-mechanism', 11),
  lead('mechanism', 'most-beautiful-family', 11),
  lead('mechanism', 'civilized-campus-campaign', 13),
];

function lead(
  subject: AssignmentPlan['subject'],
  subjectId: string,
  leader: number,
  support: readonly number[] = [],
  remark = '',
): AssignmentPlan {
  return { subject, subjectId, lead: department(leader), support: support.map(department), remark };
}

function department(ordinal: number): string {
  return `dept-${String(ordinal).padStart(2, '0')}`;
}
