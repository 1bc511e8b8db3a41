import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { checkLocation } from '../../../electron/database/location.ts'
import { readPlaceFacts } from '../../../electron/database/place-facts.ts'
import { judgePlace } from '../../../electron/database/place.ts'
import type { PlaceFacts } from '../../../electron/database/place.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

/** As Windows in Russian prints it. */
const netUse = [
  'Новые подключения не будут запомнены.', '',
  'Состояние     Локальный Удаленный                 Сеть', '', '-'.repeat(79),
  'OK           Z:        \\\\SERVER\\Протокол      Microsoft Windows Network',
  'Отключен     P:        \\\\10.0.0.5\\papers          Microsoft Windows Network',
  '             q:        \\\\dav.example@SSL\\DavWWWRoot   Web Client Network',
  'OK                     \\\\SERVER\\IPC$               Microsoft Windows Network',
].join('\r\n')

const mountInfo = [
  '22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
  '40 22 0:40 / /mnt/nfs rw - nfs4 server:/export rw',
  '41 22 0:41 / /mnt/win\\040share rw,relatime shared:2 master:3 - cifs //server/share rw',
  '42 22 0:42 / /home/a/sshfs rw - fuse.sshfs a@b:/ rw',
  '43 22 0:43 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw',
  '44 22 254:1 / /mnt/nfs/local rw - ext4 /dev/vdb rw',
  '45 22 0:45 / /mnt/over rw - ext4 /dev/vdc rw',
  '46 45 0:46 / /mnt/over rw - 9p host rw',
  '47 22 0:47 / /mnt/dav rw - fuse.davfs https://dav rw',
  '48 22 0:48 / /mnt/ntfs rw - fuseblk /dev/sdb1 rw',
].join('\n')

const macMount = [
  '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
  '//a@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by a)',
  'https://dav.example on /Volumes/Web Disk (webdav, nodev)',
  '/dev/disk4s1 on /Volumes/USB (msdos, local)',
].join('\n')

const judged = (platform: NodeJS.Platform, folder: string, more: Partial<PlaceFacts> = {}): unknown =>
  judgePlace(folder, { platform, mountTable: { win32: netUse, darwin: macMount }[platform as string] ?? mountInfo, ...more })

test.each<[NodeJS.Platform, string]>([
  ['win32', '\\\\server\\share\\register'], ['win32', '//server/share/register'], ['win32', '\\\\?\\UNC\\server\\share'],
  ['win32', '\\\\.\\UNC\\server\\share'], ['win32', '\\\\wsl$\\Debian\\home'], ['win32', 'Z:\\register'], ['win32', 'z:/register'],
  ['win32', 'P:\\'], ['win32', 'Q:\\a'], ['win32', '\\\\?\\Z:\\register'],
  ['linux', '/mnt/nfs/register'], ['linux', '/mnt/nfs'], ['linux', '/mnt/win share/a'], ['linux', '/home/a/sshfs/b'],
  ['linux', '/run/user/1000/gvfs/smb-share:server=s,share=t'], ['linux', '/mnt/over/a'], ['linux', '/mnt/dav/a'],
  ['darwin', '/Volumes/share/a'], ['darwin', '/Volumes/Web Disk/a'],
])('%s %s is on the network', (platform, folder) => {
  expect(judged(platform, folder)).toBe('folder-on-network')
})

test.each<[NodeJS.Platform, string]>([
  ['win32', 'C:\\Register'], ['win32', 'D:\\Протокол\\Каттоо'], ['win32', '\\\\?\\C:\\Register'], ['win32', 'C:\\Users\\a\\Documents'],
  ['win32', 'C:\\Megapolis\\Boxes\\Omega'], ['win32', 'C:\\dropbox-old'],
  ['linux', '/home/a/register'], ['linux', '/mnt/nfs/local/a'], ['linux', '/mnt/nfs2'], ['linux', '/mnt/ntfs/a'], ['linux', '/home/a/..b'],
  ['darwin', '/Users/a/Register'], ['darwin', '/Volumes/USB/a'],
])('%s %s is an ordinary place', (platform, folder) => {
  expect(judged(platform, folder)).toBeUndefined()
})

test.each<[NodeJS.Platform, string]>([
  ['win32', 'C:\\Users\\a\\OneDrive\\Register'], ['win32', 'C:\\Users\\a\\OneDrive - ЦИК\\Документы'], ['win32', 'C:\\Users\\a\\onedrive'],
  ['win32', 'C:\\Users\\a\\Dropbox (Personal)\\r'], ['win32', 'G:\\My Drive\\r'], ['win32', 'G:\\Мой диск\\r'],
  ['win32', 'C:\\Users\\a\\YandexDisk\\r'], ['win32', 'C:\\Users\\a\\Яндекс.Диск\\r'], ['win32', 'C:\\Users\\a\\Mail.Ru Cloud\\r'],
  ['win32', 'C:\\Users\\a\\Облако Mail.ru\\r'], ['win32', 'C:\\Users\\a\\iCloudDrive\\r'], ['win32', 'C:\\Users\\a\\MEGA\\r'],
  ['win32', 'C:/Users/a/Nextcloud/r'], ['linux', '/home/a/ownCloud/r'], ['linux', '/home/a/Yandex.Disk.localized/r'],
  ['linux', `/home/a/${'Мой диск'.normalize('NFD')}/r`],
  ['darwin', '/Users/a/Library/Mobile Documents/com~apple~CloudDocs/r'], ['darwin', '/Users/a/Library/CloudStorage/Dropbox/r'],
])('%s %s is in a cloud', (platform, folder) => {
  expect(judged(platform, folder)).toBe('folder-in-cloud')
})

test('a cloud folder of any name is known by the machine, and a link does not hide a place', () => {
  expect(judged('win32', 'D:\\Work\\Register', { cloudFolders: ['d:\\work'] })).toBe('folder-in-cloud')
  expect(judged('win32', 'D:\\Workshop', { cloudFolders: ['d:\\work', ''] })).toBeUndefined()
  expect(judged('win32', 'X:\\r', { realFolder: '\\\\server\\share\\r' })).toBe('folder-on-network')
  expect(judged('linux', '/home/a/r', { realFolder: '/home/a/Dropbox/r' })).toBe('folder-in-cloud')
})

test('this machine’s own facts are read fast, and find marks and links', () => {
  const folder = temporaryFolder()
  const begun = performance.now()
  checkLocation(folder, 'create')
  expect(performance.now() - begun).toBeLessThan(2000)
  expect(readdirSync(folder)).toEqual([])
  expect(readPlaceFacts(folder)).toMatchObject({ platform: process.platform, realFolder: folder })

  mkdirSync(join(folder, 'Dropbox'))
  symlinkSync(join(folder, 'Dropbox'), join(folder, 'innocent'))
  expect(() => checkLocation(join(folder, 'innocent'), 'create')).toThrow(expect.objectContaining({ code: 'folder-in-cloud' }))
  rmSync(join(folder, 'innocent'))

  mkdirSync(join(folder, 'synced', 'below'), { recursive: true })
  writeFileSync(join(folder, 'synced', '.sync_0a1b2c.db'), '')
  expect(() => checkLocation(join(folder, 'synced', 'below'), 'open')).toThrow(expect.objectContaining({ code: 'folder-in-cloud' }))
})

test('missing folders, files, full folders and registers are told apart', () => {
  const folder = temporaryFolder()
  const refused = (purpose: 'create' | 'open', place = folder): unknown => {
    try {
      checkLocation(place, purpose)
      return 'fine'
    } catch (error) {
      return (error as { code?: unknown }).code
    }
  }
  expect(refused('open', join(folder, 'absent'))).toBe('folder-missing')
  writeFileSync(join(folder, 'desktop.ini'), '')
  expect(refused('open', join(folder, 'desktop.ini'))).toBe('folder-missing')
  expect(refused('create')).toBe('fine')
  writeFileSync(join(folder, 'letter.docx'), '')
  expect(refused('create')).toBe('folder-not-empty')
  expect(refused('open')).toBe('fine')
  for (const part of ['register.db', 'register.db-wal', 'keys.a', 'keys.b']) {
    writeFileSync(join(folder, part), '')
    expect(refused('create'), part).toBe('register-exists')
    rmSync(join(folder, part))
  }
})
