import { createRoot } from 'react-dom/client';
import { BigNumber } from '@/charts/BigNumber';
import { ChartFigure } from '@/charts/ChartFigure';
import { TracedNumber } from '@/charts/TracedNumber';
import '@/ui/tokens.css';
import { BasisSwatch } from '@/ui/BasisSwatch';
import './gallery.css';
import { lineSample, multiplesSample, publishedLineSample, steppedSample } from '../lineSamples';
import { numberSample, traceLabels } from '../numberSamples';
import { barSample, chartLabels, coverageSample, refusalSample, tileSample } from '../samples';

/** Every kind of figure on one page, to be looked at: `?lang=en&theme=dark`. */
const query = new URLSearchParams(window.location.search);
const tongue = query.get('lang') === 'en' ? 'en' : 'zh';
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
document.documentElement.lang = tongue === 'en' ? 'en' : 'zh-CN';

const labels = chartLabels[tongue];
const traces = traceLabels[tongue];
const listed = ['toilets', 'demolition', 'parking', 'volunteers', 'problems', 'villages', 'rank', 'missing'] as const;

function Gallery() {
  return (
    <main>
      <section className="numbers">
        {listed.map((id) => (
          <TracedNumber
            key={id}
            figure={numberSample(tongue, id)}
            href={`#${id}`}
            hrefFor={(figureId) => `#${figureId}`}
            labels={traces}
            size="list"
            named
            tone={id === 'rank' ? 'honour' : 'plain'}
          />
        ))}
      </section>
      <section>
        <p>
          <BasisSwatch texture="solid" /> <BasisSwatch texture="hatch" /> <BasisSwatch texture="dashed" /> —{' '}
          <TracedNumber figure={numberSample(tongue, 'demolition')} href="#x" labels={traces} size="inline" />
        </p>
        <TracedNumber figure={numberSample(tongue, 'toilets')} href="#x" labels={traces} size="indicator" />
        <TracedNumber figure={numberSample(tongue, 'demolition')} href="#x" labels={traces} size="indicator" />
        <BigNumber figure={numberSample(tongue, 'missing')} size="indicator" />
      </section>
      <section>
        <ChartFigure
          figure={lineSample(tongue)}
          labels={labels}
          headingLevel={2}
          actions={<button type="button">{tongue === 'en' ? 'Download' : '下载'}</button>}
        />
      </section>
      <section>
        <ChartFigure figure={multiplesSample(tongue)} labels={labels} headingLevel={2} />
      </section>
      <section className="pair">
        <ChartFigure figure={coverageSample(tongue)} labels={labels} headingLevel={2} />
        <ChartFigure figure={refusalSample(tongue)} labels={labels} headingLevel={2} />
      </section>
      <section className="pair">
        <ChartFigure
          figure={tileSample(tongue)}
          labels={labels}
          headingLevel={2}
          hrefByKey={{ 131028100: '#dachang', 131028101: '#xiadian' }}
        />
        <ChartFigure figure={barSample(tongue)} labels={labels} headingLevel={2} summaryShown />
      </section>
      <section className="pair">
        <ChartFigure figure={steppedSample(tongue)} labels={labels} headingLevel={3} />
        <ChartFigure figure={publishedLineSample(tongue)} labels={labels} headingLevel={3} />
      </section>
      <section>
        <ChartFigure figure={barSample(tongue, { max: Number.POSITIVE_INFINITY })} labels={labels} headingLevel={3} />
      </section>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Gallery />);
