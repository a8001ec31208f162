import { buildScaleLedger, cited, type ScaleRows } from '@mocks/scale/ledger';
import {
  categories,
  counties,
  departmentId,
  departmentsPerCounty,
  firstDay,
  isDutyKind,
  lastDay,
  pad,
} from '@mocks/scale/province';
import { type CampaignFile, type DemoFile, schemaVersion } from '@/sources/campaignFile';
import type { Row, Tables } from '@/sources/packageTables';

/** A package as the gate would hand it on. */
export interface ScalePackage {
  readonly campaignFile: CampaignFile;
  readonly demoFile: DemoFile;
  readonly tables: Tables;
  readonly decks: readonly [];
}

const top = '990000';
const name = { 'zh-CN': '示例省', en: 'Sample Province' };

/** A campaign that is hardly more than a ledger of so many problems; the same number and seed are the same package. */
export function buildScalePackage(count: number, seed: number): ScalePackage {
  const rows = buildScaleLedger(count, seed);
  return {
    campaignFile: {
      schemaVersion,
      id: 'scale',
      title: { 'zh-CN': '规模测试（示例）', en: 'Made up for its size (demo)' },
      county: { code: top, name, shortName: name },
      start: firstDay,
      end: null,
      asOf: lastDay,
      nextUpdate: null,
      award: null,
      register: { towns: null, villages: null },
      headlines: [],
      conduct: [],
      coverages: [],
      townMeasures: [],
      unknowns: [],
      conductSummary: { 'zh-CN': '为测量而编。', en: 'Made up to be measured.' },
    },
    demoFile: { schemaVersion, asOf: lastDay, note: { 'zh-CN': '全部为示例数据。', en: 'All of it is demo data.' } },
    decks: [],
    tables: {
      sources: [source],
      categories: categories.map((id, at) => ({
        id,
        title_zh: `第 ${at + 1} 类`,
        title_en: `Field ${at + 1}`,
        summary_zh: '一类问题。',
        summary_en: 'Problems of one field.',
      })),
      indicators: [],
      regions: listRegions(rows),
      departments: listDepartments(),
      assignments: [],
      events: [],
      mechanisms: [],
      observations: [],
      targets: [],
      dutyItems: [],
      problemKinds: rows.province.kinds.map(({ id, category, zh, en }) => ({
        id,
        category,
        title_zh: zh,
        title_en: en,
        ...cited,
      })),
      duties: listDuties(rows),
      rounds: rows.rounds,
      problems: rows.problems,
      moves: rows.moves,
    },
  };
}

const source: Row<'sources'> = {
  id: cited.source,
  kind: 'demo',
  title_zh: '示例数据',
  title_en: 'Demo data',
  publisher_zh: '本项目',
  publisher_en: 'This project',
  published: null,
  url: null,
  note_zh: '',
  note_en: '',
  basis: cited.basis,
};

function listRegions({ province: { towns } }: ScaleRows): Row<'regions'>[] {
  const region = (code: string, level: 'county' | 'town', zh: string, en: string): Row<'regions'> => ({
    code,
    parent: level === 'town' ? top : null,
    level,
    name_zh: zh,
    name_en: en,
    in_register: false,
    tile_row: null,
    tile_column: null,
    note_zh: '',
    note_en: '',
    ...cited,
  });
  return [
    region(top, 'county', name['zh-CN'], name.en),
    ...towns.map(({ code, name: own }) => region(code, 'town', own.zh, own.en)),
  ];
}

function listDepartments(): Row<'departments'>[] {
  return Array.from({ length: counties * departmentsPerCounty }, (_, at) => {
    const [county, own] = [Math.floor(at / departmentsPerCounty), at % departmentsPerCounty];
    return {
      id: departmentId(county, own),
      name_zh: `${pad(county + 1, 2)} 县 ${pad(own + 1, 2)} 部门（示例）`,
      name_en: `County ${pad(county + 1, 2)}, Department ${pad(own + 1, 2)} (demo)`,
      duty_zh: '为测量而编。',
      duty_en: 'Made up to be measured.',
      ...cited,
    };
  });
}

/** Who is in charge of a spot; of one in nine nobody is. */
function listDuties({ province: { towns } }: ScaleRows): Row<'duties'>[] {
  return towns.flatMap(({ code, county, spots }) =>
    spots.flatMap(({ kind, zh, en, duty }, at): Row<'duties'>[] =>
      duty === null || !isDutyKind(kind)
        ? []
        : [
            {
              id: duty,
              kind,
              place: code,
              items: [],
              ...cited,
              spot_zh: zh,
              spot_en: en,
              owner_department: at % 9 === 8 ? null : departmentId(county, at % departmentsPerCounty),
              remark: '',
            },
          ],
    ),
  );
}
