import { Box } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { formatDate, formatNumber } from '../../../shared/language/index.ts'
import type { MissionSize } from '../../../shared/register/missions/schema.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { chart, layOutSizes } from './size-steps.ts'

const colour = 'var(--accent-line)'
/** States differ by dash and by mark, so that a print without colours still tells them apart. */
const dashes: Readonly<Record<MissionSize['state'], string>> = { requested: '2 4', announced: '7 4', accredited: 'none' }

/** How a mission's figures grew; the table that stands beside it holds the same figures. */
export function SizeChart({ sizes }: { readonly sizes: readonly MissionSize[] }): ReactNode {
  const { t } = useTranslation('missions')
  const language = useLanguage()
  const titleId = useId()
  const layout = layOutSizes(sizes)
  if (layout === undefined) return null
  const bottom = chart.height - chart.bottom
  const right = chart.width - chart.right
  const description = layout.lines
    .map(({ state, points }) => `${t(`states.${state}`)}: ${points.map(({ size }) => formatNumber(size.count, language)).join(' → ')}`)
    .join('; ')

  return (
    <Box style={{ overflowX: 'auto' }}>
      <svg
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-labelledby={titleId}
        fill="currentColor"
        fontSize={12}
        style={{ width: '100%', minWidth: 420, maxWidth: 640, display: 'block', fontVariantNumeric: 'tabular-nums' }}
      >
        <title id={titleId}>{`${t('chart.title')}. ${description}`}</title>
        {[0, layout.top / 2, layout.top].map((level) => {
          const y = bottom - (level / layout.top) * (bottom - chart.top)
          return (
            <g key={level}>
              <line x1={chart.left} x2={right} y1={y} y2={y} stroke="var(--pane-border)" />
              {Number.isInteger(level) && (
                <text x={chart.left - 10} y={y + 4} textAnchor="end">
                  {formatNumber(level, language)}
                </text>
              )}
            </g>
          )
        })}
        <text x={chart.left} y={chart.height - 8}>
          {formatDate(layout.firstOn, language, 'digits')}
        </text>
        {layout.lastOn !== layout.firstOn && (
          <text x={right} y={chart.height - 8} textAnchor="end">
            {formatDate(layout.lastOn, language, 'digits')}
          </text>
        )}
        {layout.lines.map((line) => (
          <g key={line.state}>
            <path d={line.path} fill="none" stroke={colour} strokeWidth={2} strokeDasharray={dashes[line.state]} />
            {line.points.map(({ x, y, size, labelled }) => (
              <g key={size.asOfOn}>
                <Mark state={size.state} x={x} y={y} />
                {labelled && (
                  <text x={x + 6} y={y - 6}>
                    {formatNumber(size.count, language)}
                  </text>
                )}
              </g>
            ))}
            <text x={right + 10} y={line.labelY + 4}>
              <tspan fontWeight={600}>{formatNumber(line.last.count, language)}</tspan> {t(`states.${line.state}`)}
            </text>
          </g>
        ))}
      </svg>
    </Box>
  )
}

/** A ring for what was asked for, a diamond for what was announced, a full square for what was accredited. */
function Mark({ state, x, y }: { readonly state: MissionSize['state']; readonly x: number; readonly y: number }): ReactNode {
  const paint = { stroke: colour, strokeWidth: 2, fill: state === 'accredited' ? colour : 'var(--mantine-color-body)' }
  if (state === 'requested') return <circle cx={x} cy={y} r={4} {...paint} />
  const turn = state === 'announced' ? `rotate(45 ${x} ${y})` : ''
  return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} transform={turn} {...paint} />
}
