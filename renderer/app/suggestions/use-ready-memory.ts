import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'

/** Has the memory's search made ready as soon as somebody enters a text, so that the first proposal comes as fast as the next. */
export function useReadyMemory(): void {
  useQuery({ queryKey: ['memory', 'prepare'], queryFn: () => api.memory.prepare({}), retry: false })
}
