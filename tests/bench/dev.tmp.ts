import { listTargets } from '@/figures/workspace/targets';
import { workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../figures/createContext';
import { campaign, source } from '../figures/dachang';
const standing = await source.standing();
for (const d of ['2019-06-24', '2021-02-16', '2018-06-25']) console.log(d, listTargets(createContext({ ...campaign, observations: standing.observations, plans: standing.plans }, 'zh-CN', d), workspaceWords['zh-CN']).items.length);
