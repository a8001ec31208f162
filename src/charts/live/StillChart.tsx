import type { Size } from '../useSize';
import { BarDrawing } from './BarDrawing';
import { layoutBars } from './barLayout';
import { LineDrawing } from './LineDrawing';
import type { LiveDrawing } from './LiveChart';
import { layoutLine } from './lineLayout';
import { PanelDrawing } from './PanelDrawing';

/** The same drawing as the live one, without what answers to pointer and keys. */
export function StillChart({ drawing, size }: { readonly drawing: LiveDrawing; readonly size: Size }) {
  switch (drawing.kind) {
    case 'line':
      return <LineDrawing figure={drawing.figure} layout={layoutLine(drawing.figure, size)} size={size} />;
    case 'bar':
      return <BarDrawing figure={drawing.figure} layout={layoutBars(drawing.figure, size)} size={size} />;
    case 'panel':
      return (
        <PanelDrawing
          panel={drawing.panel}
          xDomain={drawing.figure.xDomain}
          xTicks={drawing.figure.xTicks}
          size={size}
        />
      );
  }
}
