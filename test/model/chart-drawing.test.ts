/** Charts as drawings: what is in them, and that they are the same each time. */
import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../../pipeline/model/charts/draw-chart.ts'
import type { Chart, ChartForm } from '../../pipeline/resolve/chart.ts'
import { chartForms } from '../../pipeline/resolve/chart.ts'
import { svgFault } from '../../pipeline/resolve/svg.ts'

const forms: readonly ChartForm[] = ['staaf', 'kolom', 'lijn']

describe.each(forms)('a chart of the form %s', (form) => {
  it('says every name and every value', async () => {
    const { svg } = await drawChart(
      chart(form, ['−3', '12,5', '7'], ['Sla', 'Prei', 'Ui'])
    )
    const words = textsOf(svg)
    expect(words).toEqual(expect.arrayContaining(['Sla', 'Prei', 'Ui', 'Kilo']))
    expect(words).toEqual(expect.arrayContaining(['−3', '12,5', '7']))
  })

  it('names its series when there are more', async () => {
    const one = chart(form, ['1', '2'], ['Sla', 'Prei'])
    const two = {
      ...one,
      series: ['2020', '2021'].flatMap((name) => seriesOf(name, ['1', '2']))
    }
    const { svg } = await drawChart(two)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['2020', '2021']))
  })

  it('keeps to what a drawing of an author may hold', async () => {
    const { svg } = await drawChart(chart(form, ['1'], ['"<&\\\'']))
    expect(svgFault(svg)).toBeUndefined()
    expect(textsOf(svg)).toContain('"<&\\\'')
  })

  it('is the same each time', async () => {
    const drawn = chart(
      form,
      ['1', '0', '3'],
      ['Een lange naam in twee regels', 'B', 'C']
    )
    expect(await drawChart(drawn)).toEqual(await drawChart(drawn))
  })

  it('is as large as it says', async () => {
    const { svg, width, height } = await drawChart(chart(form, ['5'], ['Sla']))
    const [element] = svg.children
    const box = element?.type === 'element' ? element.properties['viewBox'] : undefined
    expect(box).toBe(`0 0 ${width} ${height}`)
  })
})

function chart(
  form: ChartForm,
  texts: readonly string[],
  labels: readonly string[]
): Chart {
  return { form, labels, series: seriesOf('Kilo', texts), description: chartForms[form] }
}

function seriesOf(name: string, texts: readonly string[]): Chart['series'] {
  const values = texts.map((text) => ({
    text,
    number: Number(text.replace('−', '-').replace(',', '.'))
  }))
  return [{ name, values }]
}

function textsOf(svg: Root): string[] {
  const texts: string[] = []
  visit(svg, { tagName: 'text' }, (node) => {
    if (node.type === 'element') texts.push(toString(node))
  })
  return texts
}
