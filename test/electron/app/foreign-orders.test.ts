import { expect, test, vi } from 'vitest'
import { foreignSwitches } from '../../../electron/app/foreign-orders.ts'

vi.mock('electron', () => ({ app: { isPackaged: true } }))

test('orders that are not ours are told apart, however they are written', () => {
  const words = ['--remote-debugging-port=9222', '--user-data-dir=/home/me', '-proxy-server=evil', '/log-net-log=C:\\x', '--LANG=ky', '--no-sandbox', '--Disable-Web-Security', 'document.docx', '--']
  expect(foreignSwitches(words)).toEqual(['remote-debugging-port', 'proxy-server', 'log-net-log', 'disable-web-security'])
})

test('a path is no order', () => {
  expect(foreignSwitches(['/opt/protocol-desk/resources/app.asar', '/home/me/x'])).toEqual([])
})
