import { useEffect, useState } from 'react';

type LiveChartModule = typeof import('./live/LiveChart');

let loaded: LiveChartModule | null = null;
let loading: Promise<LiveChartModule> | null = null;

/** The drawing library is no part of the page's own code. Fetched once; a fetch that failed may be tried again. */
async function load(): Promise<LiveChartModule> {
  loading ??= import('./live/LiveChart');
  try {
    loaded = await loading;
    return loaded;
  } finally {
    loading = null;
  }
}

/** What draws live, fetched when wanted: null until it is here, `failed` when it could not be had. */
export function useLiveChart(isWanted: boolean): LiveChartModule['LiveChart'] | 'failed' | null {
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>('waiting');
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    let isStale = false;
    load().then(
      () => isStale || setState('here'),
      () => isStale || setState('failed'),
    );
    return () => {
      isStale = true;
    };
  }, [isWanted]);
  if (loaded !== null) return isWanted ? loaded.LiveChart : null;
  return state === 'failed' ? 'failed' : null;
}
