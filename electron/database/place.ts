import { posix, win32 } from 'node:path'

/** What has to be known of a machine to judge a folder on it. */
export type PlaceFacts = {
  readonly platform: NodeJS.Platform
  /** The folder with links, junctions and mapped drives resolved, where it exists. */
  readonly realFolder?: string | undefined
  /** Linux: /proc/self/mountinfo. macOS: the output of `mount`. Windows: the output of `net use`. */
  readonly mountTable?: string | undefined
  /** Folders that a synchronising program is known to keep, from its settings or from the marks it leaves. */
  readonly cloudFolders?: readonly string[] | undefined
}

export type PlaceVerdict = 'folder-on-network' | 'folder-in-cloud' | undefined

/** Network or cloud, from the facts alone; nothing on the disk is touched. */
export function judgePlace(folder: string, facts: PlaceFacts): PlaceVerdict {
  const places = facts.realFolder === undefined ? [folder] : [folder, facts.realFolder]
  if (places.some((place) => isOnNetwork(place, facts))) return 'folder-on-network'
  if (places.some((place) => isInCloud(place, facts))) return 'folder-in-cloud'
  return undefined
}

function isOnNetwork(folder: string, { platform, mountTable = '' }: PlaceFacts): boolean {
  if (platform === 'win32') return isWindowsShare(folder) || mappedDrives(mountTable).has(driveOf(folder))
  const mounts = platform === 'darwin' ? macMounts(mountTable) : linuxMounts(mountTable)
  return networkFileSystems.test(fileSystemOf(folder, mounts))
}

/** Kernel and FUSE names of network file systems, and of folders a virtual machine shares with its host. */
const networkFileSystems =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|smbclient|afpfs|afs|ncpfs|ncp|9p|webdav|davfs2?|ftp|sshfs|ceph|glusterfs|lustre|gfs2|ocfs2|gpfs|vboxsf|vmhgfs|prl_fs|(?:fuse\.|osxfuse|macfuse)(?:sshfs|davfs2?|smbnetfs|gvfsd-fuse|rclone|s3fs|curlftpfs|glusterfs|ceph|vmhgfs-fuse|kio-fuse).*)$/u

/** `\\server\share`, `//server/share`, `\\?\UNC\server\share`; not the local `\\?\C:\…` and `\\.\C:\…`. */
function isWindowsShare(folder: string): boolean {
  const path = folder.replaceAll('/', '\\')
  return /^\\\\(?![?.]\\)/u.test(path) || /^\\\\[?.]\\UNC\\/iu.test(path)
}

function driveOf(folder: string): string {
  return /^(?:[\\/]{2}[?.][\\/])?([a-z]:)/iu.exec(folder)?.[1]?.toUpperCase() ?? ''
}

/** Rows of `net use`: a drive letter, then a share. Headings and states are translated by Windows, these two are not. */
function mappedDrives(netUse: string): Set<string> {
  return new Set(Array.from(netUse.matchAll(/(?:^|\s)([A-Za-z]:)\s+\\\\/gmu), (match) => (match[1] ?? '').toUpperCase()))
}

type Mount = { readonly point: string; readonly fileSystem: string }

/** https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html: field 5 is the place, the type follows the dash. */
function linuxMounts(table: string): Mount[] {
  return table.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ')
    const point = before.split(' ')[4]
    const fileSystem = after.split(' ')[0] ?? ''
    if (point === undefined) return []
    return [{ point: point.replace(/\\([0-7]{3})/gu, (_, octal: string) => octetOf(octal)), fileSystem }]
  })
}

/** Spaces and the like come as `\040`; letters beyond ASCII come as they are. */
function octetOf(octal: string): string {
  return String.fromCharCode(Number.parseInt(octal, 8))
}

/** `//user@server/share on /Volumes/share (smbfs, nodev, nosuid)`. */
function macMounts(table: string): Mount[] {
  return table.split('\n').flatMap((line) => {
    const match = /^.*? on (\/.*) \(([^,)]+)[^)]*\)$/u.exec(line)
    return match === null ? [] : [{ point: match[1] ?? '', fileSystem: match[2] ?? '' }]
  })
}

/** The file system of the deepest mount above the folder; of two at one place the later hides the earlier. */
function fileSystemOf(folder: string, mounts: readonly Mount[]): string {
  let deepest: Mount = { point: '', fileSystem: '' }
  for (const mount of mounts) {
    if (mount.point.length >= deepest.point.length && isInside(folder, mount.point, posix)) deepest = mount
  }
  return deepest.fileSystem
}

function isInCloud(folder: string, { platform, cloudFolders = [] }: PlaceFacts): boolean {
  const path = platform === 'win32' ? win32 : posix
  const segments = path.normalize(folder).split(path.sep).map(plainName)
  if (segments.some((segment) => cloudNames.some((name) => name.test(segment)))) return true
  return cloudFolders.some((cloud) => isInside(plainName(folder), plainName(cloud), path))
}

/** Names synchronising programs give their folders, in the languages the office's machines speak. */
const cloudNames: readonly RegExp[] = [
  /^onedrive(?: ?- .+)?$/u,
  /^dropbox(?: \(.+\))?$/u,
  /^(?:google ?drive|google диск|my drive|мой диск|drivefs)(?: \(.+\))?$/u,
  /^(?:icloud ?drive|com~apple~clouddocs|mobile documents|cloudstorage)$/u,
  /^(?:yandex ?\.?disk|яндекс ?\.?диск)(?:[ .].+)?$/u,
  /^(?:mail\.ru cloud|cloud mail\.ru|облако mail\.ru|mail\.ru disk-o|disk-o)$/u,
  /^(?:nextcloud|owncloud)\d?$/u,
  /^(?:mega|megasync|mega cloud drive)$/u,
  /^(?:box|box sync|pcloud ?drive|pcloud|kdrive|synology ?drive|seafile|tresorit drive)$/u,
]

function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function isInside(folder: string, parent: string, path: typeof posix): boolean {
  if (parent === '') return false
  const steps = path.relative(parent, folder)
  return steps === '' || (steps !== '..' && !steps.startsWith(`..${path.sep}`) && !path.isAbsolute(steps))
}
