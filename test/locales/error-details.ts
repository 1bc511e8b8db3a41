import { listOf, literalOf, fieldOf, lineCounter, nameOf, parse, propertyOf, typeOf, walk } from '../architecture/syntax.ts'
import { gapsOf } from './check-texts.ts'
import type { FlatTexts } from './locale-files.ts'

/** A sentence with a gap needs the detail that fills it wherever its error is thrown; else the user reads «{{waitSeconds}}». */
export function checkErrorDetails(path: string, text: string, sentences: FlatTexts): string[] {
  const problems: string[] = []
  const lineOf = lineCounter(text)
  walk(parse(path, text).program, (node, start) => {
    if (node['type'] !== 'NewExpression' || nameOf(node['callee']) !== 'AppError') return
    const [first, details] = listOf(node['arguments'])
    const code = literalOf(first)
    if (code === undefined || (details !== undefined && typeOf(details) !== 'ObjectExpression')) return
    // Details that are spread in are only known to the running program.
    if (listOf(fieldOf(details, 'properties')).some((property) => typeOf(property) === 'SpreadElement')) return
    for (const gap of gapsOf(sentences.get(code) ?? '')) {
      if (propertyOf(details, gap) === undefined) problems.push(`${path}:${lineOf(start)} throws ${code} without ${gap}, which its sentence names`)
    }
  })
  return problems
}
