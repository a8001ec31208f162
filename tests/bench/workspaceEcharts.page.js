// The page that is measured beside ours; see workspaceEcharts.ts. Classic script: it runs as it stands.
const rowHeight = 40;
const columns = [250, 320, 420, 560, 640, 720, 900, 1080, 1180];
const shapes = {
  overdue: { type: 'rect', shape: { x: 0, y: 0, width: 14, height: 14 }, fill: '#c03a2b' },
  behind: {
    type: 'polygon',
    shape: {
      points: [
        [7, 12.4],
        [1.2, 1.9],
        [12.8, 1.9],
      ],
    },
    fill: '#e0b400',
  },
  ahead: {
    type: 'polygon',
    shape: {
      points: [
        [7, 1.2],
        [13.4, 12.6],
        [0.6, 12.6],
      ],
    },
    fill: '#2c7a6b',
  },
};
const circle = { type: 'circle', shape: { cx: 7, cy: 7, r: 6 }, fill: '#4a6f8a' };

// The server's policy asks for one; the library empties its box by innerHTML.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html });

async function start() {
  const { rows: all, filters } = await (await fetch('table.json')).json();
  const element = document.getElementById('chart');
  element.style.cssText = `width:${document.documentElement.clientWidth - 32}px;height:${window.innerHeight - 160}px`;
  const chart = window.echarts.init(element, null, { renderer: 'canvas' });
  const picked = new Set();
  const fitting = Math.ceil((window.innerHeight - 160) / rowHeight);
  let entries = [];

  chart.setOption({
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: 1 },
    yAxis: { type: 'category', show: false, inverse: true, data: [] },
    dataZoom: [
      {
        type: 'inside',
        yAxisIndex: 0,
        filterMode: 'filter',
        zoomLock: true,
        moveOnMouseWheel: true,
        zoomOnMouseWheel: false,
      },
    ],
    series: [{ type: 'custom', encode: { x: 0, y: 1 }, data: [], renderItem }],
  });
  // What the measurement waits for: the frame is drawn.
  chart.on('rendered', () => document.dispatchEvent(new Event('drawn')));
  show();

  function show() {
    const counts = new Map();
    for (const { keys } of all) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const shown = picked.size === 0 ? all : all.filter(({ keys }) => keys.some((key) => picked.has(key)));
    entries = [];
    for (const [index, row] of shown.entries()) {
      if (row.group !== '' && row.group !== shown[index - 1]?.group) {
        entries.push({ head: row.group, count: shown.filter(({ group }) => group === row.group).length });
      }
      entries.push(row);
    }
    drawFilters(counts);
    document.getElementById('count').textContent = `${shown.length} / ${all.length}`;
    chart.setOption({
      yAxis: { data: entries.map((_, index) => index) },
      dataZoom: [{ startValue: 0, endValue: Math.min(fitting, entries.length) - 1 }],
      series: [{ data: entries.map((_, index) => [0, index]) }],
    });
  }

  function drawFilters(counts) {
    const box = document.getElementById('filters');
    for (const { key, label } of filters) {
      let button = box.querySelector(`[data-key="${key}"]`);
      if (button === null) {
        button = document.createElement('button');
        button.dataset.key = key;
        button.style.cssText = 'height:34px;margin-right:8px';
        button.addEventListener('click', () => {
          if (!picked.delete(key)) picked.add(key);
          show();
        });
        box.append(button);
      }
      button.setAttribute('aria-pressed', String(picked.has(key)));
      button.textContent = `${label} ${counts.get(key) ?? 0}`;
    }
  }

  function renderItem(params, api) {
    const entry = entries[params.dataIndex];
    if (entry === undefined) return undefined;
    const [, y] = api.coord([0, params.dataIndex]);
    const text = (words, x, fontWeight = 400, align = 'left') => ({
      type: 'text',
      style: { text: words, x, y, fill: '#222', font: `${fontWeight} 14px sans-serif`, align, verticalAlign: 'middle' },
    });
    const line = {
      type: 'line',
      shape: { x1: 0, x2: element.clientWidth, y1: y + rowHeight / 2, y2: y + rowHeight / 2 },
      style: { stroke: '#ccc' },
    };
    if (entry.head !== undefined)
      return { type: 'group', children: [line, text(`${entry.head} ${entry.count}`, 8, 700)] };
    return {
      type: 'group',
      children: [
        line,
        text(`${entry.title} ${entry.unit} ${entry.placeName}`, 8),
        ...entry.cells.map((cell, index) =>
          text(cell, columns[index], index === 1 || index === 4 ? 700 : 400, index < 6 ? 'right' : 'left'),
        ),
        ...(entry.bar === null ? [] : drawBullet(entry, y)),
        ...(entry.status === null ? [] : drawStatus(entry, y, text)),
      ],
    };
  }

  function drawStatus({ status, statusWord }, y, text) {
    const { type, shape, fill } = shapes[status] ?? circle;
    return [{ type, shape, x: 800, y: y - 7, style: { fill } }, text(statusWord, 820)];
  }

  function drawBullet({ bar, demo }, y) {
    const [left, width] = [430, 70];
    const cap = (share) => Math.min(Math.max(share, 0), 1) * width;
    const rect = (wide, style) => ({ type: 'rect', shape: { x: left, y: y - 6, width: wide, height: 12 }, style });
    const hatch = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: Math.PI / 4, color: '#2c7a6b' };
    const tick = (style) => ({
      type: 'line',
      shape: { x1: left + cap(bar.plan), x2: left + cap(bar.plan), y1: y - 9, y2: y + 9 },
      style,
    });
    return [
      rect(width, { fill: '#eee' }),
      rect(cap(bar.actual), demo ? { fill: '#fff', stroke: '#2c7a6b', decal: hatch } : { fill: '#2c7a6b' }),
      ...(bar.plan === null
        ? []
        : [tick({ stroke: '#fff', lineWidth: 6.2 }), tick({ stroke: '#222', lineWidth: 2.2 })]),
    ];
  }
}

start();
