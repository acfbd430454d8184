import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Draws a still picture: no script, no style sheet, nothing that answers to a pointer. Text stays text, with markup escaped. */
export function plot(option: EChartsCoreOption, { width, height }: { readonly width: number; readonly height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return (
      chart
        .renderToSVGString()
        .replace(/<style\s*>[^]*?<\/style>\s*/g, '')
        // Attributes with which a page could make the picture answer; text never holds a bare quotation mark.
        .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    );
  } finally {
    chart.dispose();
  }
}
