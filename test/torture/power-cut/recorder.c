/*
 * Stands between a program and the disk (LD_PRELOAD, Linux). Two uses:
 *
 * - a record of everything that changes a file or a name under one folder, in order, with its bytes: from it
 *   `disk-states.ts` rebuilds what a disk may hold after a power cut;
 * - a failure of the n-th access: an error of the disk, a full disk, or the end of the process in mid-write.
 *
 * The program under test talks to it through file handle 3, on which it also acknowledges its work. A line that begins
 * with `!` is an order and goes no further; any other line is passed on and noted in the record, so that the record says
 * what had been acknowledged when the power went.
 *
 *   !fault <n> <errno> <sticky 0|1> <reads 0|1>   the n-th access from now on fails; errno 0 kills the process
 *   !heal                                          no more failures
 *
 * Environment: DISK_ROOT (the folder watched), DISK_RECORD (the record; none without it), DISK_HIT (a file made when a
 * failure struck), DISK_FAULT (a first order). A call that is missing here shows itself: the record replayed to its end
 * must give the real files.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { speaking = 3, handles = 4096 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static char *hit_file;
static int record = -1;
static uint32_t opened[handles]; /* what the record calls an open file; 0: not watched */
static uint32_t next_opened = 1;

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static ssize_t real_write(int handle, const void *bytes, size_t count) { REAL(write); return real(handle, bytes, count); }
static ssize_t real_pwrite(int handle, const void *bytes, size_t count, off64_t at) { REAL(pwrite64); return real(handle, bytes, count, at); }

#include "faults.h"

__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("DISK_ROOT");
  const char *file = getenv("DISK_RECORD");
  if (!folder || !realpath(folder, root)) { root[0] = 0; return; }
  root_length = strlen(root);
  hit_file = getenv("DISK_HIT");
  if (getenv("DISK_FAULT")) order(getenv("DISK_FAULT"));
  if (file) {
    REAL(open64);
    record = real(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  }
}

/* The path below the watched folder; NULL for any other. Paths in our program are absolute and plain. */
static const char *watched(const char *path) {
  if (!root_length || !path || strncmp(path, root, root_length) != 0) return NULL;
  if (path[root_length] == 0) return "";
  return path[root_length] == '/' ? path + root_length + 1 : NULL;
}

static int is_watched(int handle) { return handle >= 0 && handle < handles && opened[handle] != 0; }

/* One entry: kind, file, offset or size, length, then that many bytes. Little-endian, as on every machine we run on. */
static void note(char kind, uint32_t file, uint64_t offset, const void *bytes, uint32_t length) {
  if (record < 0) return;
  unsigned char head[17];
  head[0] = (unsigned char)kind;
  memcpy(head + 1, &file, 4);
  memcpy(head + 5, &offset, 8);
  memcpy(head + 13, &length, 4);
  real_write(record, head, sizeof head);
  if (length > 0) real_write(record, bytes, length);
}

static void note_path(char kind, const char *path) { note(kind, 0, 0, path, (uint32_t)strlen(path)); }

static int say(const void *bytes, size_t count) {
  char text[64] = { 0 };
  memcpy(text, bytes, count < sizeof text - 1 ? count : sizeof text - 1);
  if (text[0] == '!') { order(text); return 1; }
  note('A', 0, 0, bytes, (uint32_t)count);
  return 0;
}

ssize_t write(int handle, const void *bytes, size_t count) {
  if (handle == speaking && root_length) {
    pthread_mutex_lock(&lock);
    int ordered = say(bytes, count);
    pthread_mutex_unlock(&lock);
    return ordered ? (ssize_t)count : real_write(handle, bytes, count);
  }
  if (!is_watched(handle)) return real_write(handle, bytes, count);
  pthread_mutex_lock(&lock);
  ssize_t written = (ssize_t)part_before_failure(count);
  if (written > 0) real_write(handle, bytes, (size_t)written);
  if (fails(growing)) {
    if (written == 0) written = -1;
  } else {
    written = real_write(handle, bytes, count);
  }
  if (written > 0) note('W', opened[handle], (uint64_t)(lseek64(handle, 0, SEEK_CUR) - written), bytes, (uint32_t)written);
  pthread_mutex_unlock(&lock);
  return written;
}

ssize_t pwrite64(int handle, const void *bytes, size_t count, off64_t at) {
  if (!is_watched(handle)) return real_pwrite(handle, bytes, count, at);
  pthread_mutex_lock(&lock);
  ssize_t written = (ssize_t)part_before_failure(count);
  if (written > 0) real_pwrite(handle, bytes, (size_t)written, at);
  if (fails(growing)) {
    if (written == 0) written = -1;
  } else {
    written = real_pwrite(handle, bytes, count, at);
  }
  if (written > 0) note('W', opened[handle], (uint64_t)at, bytes, (uint32_t)written);
  pthread_mutex_unlock(&lock);
  return written;
}

ssize_t pwrite(int handle, const void *bytes, size_t count, off_t at) { return pwrite64(handle, bytes, count, at); }

/* One piece at a time: callers go on after a short write. */
ssize_t writev(int handle, const struct iovec *pieces, int count) {
  REAL(writev);
  return is_watched(handle) && count > 0 ? write(handle, pieces[0].iov_base, pieces[0].iov_len) : real(handle, pieces, count);
}

/* Ways to copy without writing: refused, so that the caller falls back on reading and writing. */
ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
  REAL(sendfile64);
  if (is_watched(to)) { errno = EINVAL; return -1; }
  return real(to, from, at, count);
}
ssize_t sendfile(int to, int from, off_t *at, size_t count) { return sendfile64(to, from, at, count); }

static ssize_t refused_read(int handle) {
  if (!is_watched(handle)) return 0;
  pthread_mutex_lock(&lock);
  int failed = fails(reading);
  pthread_mutex_unlock(&lock);
  return failed ? -1 : 0;
}

ssize_t pread64(int handle, void *bytes, size_t count, off64_t at) {
  REAL(pread64);
  return refused_read(handle) < 0 ? -1 : real(handle, bytes, count, at);
}
ssize_t pread(int handle, void *bytes, size_t count, off_t at) { return pread64(handle, bytes, count, at); }
ssize_t read(int handle, void *bytes, size_t count) {
  REAL(read);
  return refused_read(handle) < 0 ? -1 : real(handle, bytes, count);
}

static int open_at(int folder, const char *path, int flags, mode_t mode) {
  REAL(openat64);
  const char *name = watched(path);
  if (!name) return real(folder, path, flags, mode);
  pthread_mutex_lock(&lock);
  int writes = (flags & O_ACCMODE) != O_RDONLY;
  int is_new = (flags & O_CREAT) && faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
  int handle = -1;
  if (!fails(is_new ? growing : reading)) handle = real(folder, path, flags, mode);
  if (handle >= 0 && handle < handles) {
    opened[handle] = next_opened++;
    if (is_new) note_path('C', name);
    note('O', opened[handle], 0, name, (uint32_t)strlen(name));
    if ((flags & O_TRUNC) && writes && !is_new) note('T', opened[handle], 0, "", 0);
  }
  pthread_mutex_unlock(&lock);
  return handle;
}

#define MODE_OF(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_at(AT_FDCWD, path, flags, mode); }
int open(const char *path, int flags, ...) { MODE_OF(flags) return open_at(AT_FDCWD, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE_OF(flags) return open_at(folder, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE_OF(flags) return open_at(folder, path, flags, mode); }

int close(int handle) {
  REAL(close);
  if (is_watched(handle)) opened[handle] = 0;
  return real(handle);
}

/*
 * libuv closes and copies by the bare system call; a number thought to be open would be taken for the next file of that
 * number.
 */
long syscall(long number, ...) {
  REAL(syscall);
  long given[6];
  va_list rest;
  va_start(rest, number);
  for (int index = 0; index < 6; index += 1) given[index] = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_close && is_watched((int)given[0])) opened[given[0]] = 0;
  if (number == SYS_copy_file_range && is_watched((int)given[2])) { errno = ENOSYS; return -1; }
  return real(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}

static int sync_with(int (*real)(int), int handle) {
  if (!is_watched(handle)) return real(handle);
  pthread_mutex_lock(&lock);
  int answer = fails(growing) ? -1 : real(handle);
  if (answer == 0) note('S', opened[handle], 0, "", 0);
  pthread_mutex_unlock(&lock);
  return answer;
}
int fsync(int handle) { REAL(fsync); return sync_with(real, handle); }
int fdatasync(int handle) { REAL(fdatasync); return sync_with(real, handle); }

int ftruncate64(int handle, off64_t size) {
  REAL(ftruncate64);
  if (!is_watched(handle)) return real(handle, size);
  pthread_mutex_lock(&lock);
  int answer = fails(changing) ? -1 : real(handle, size);
  if (answer == 0) note('T', opened[handle], (uint64_t)size, "", 0);
  pthread_mutex_unlock(&lock);
  return answer;
}
int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }

/* Names: the real call, then its entry. Both names of a renaming stand in one entry, with a zero between. */
#define NAMED(kind, path, call) \
  const char *name = watched(path); \
  if (!name) return call; \
  pthread_mutex_lock(&lock); \
  int answer = fails(changing) ? -1 : (call); \
  if (answer == 0) note_path(kind, name); \
  pthread_mutex_unlock(&lock); \
  return answer;

int unlink(const char *path) { REAL(unlink); NAMED('U', path, real(path)) }
int unlinkat(int folder, const char *path, int flags) { REAL(unlinkat); NAMED('U', path, real(folder, path, flags)) }
int remove(const char *path) { REAL(remove); NAMED('U', path, real(path)) }
int rmdir(const char *path) { REAL(rmdir); NAMED('U', path, real(path)) }
int mkdir(const char *path, mode_t mode) { REAL(mkdir); NAMED('M', path, real(path, mode)) }

int rename(const char *from, const char *to) {
  REAL(rename);
  const char *old_name = watched(from), *new_name = watched(to);
  if (!old_name || !new_name) return real(from, to);
  pthread_mutex_lock(&lock);
  int answer = fails(changing) ? -1 : real(from, to);
  if (answer == 0) {
    char both[2 * PATH_MAX];
    int length = snprintf(both, sizeof both, "%s%c%s", old_name, 0, new_name);
    note('R', 0, 0, both, (uint32_t)length);
  }
  pthread_mutex_unlock(&lock);
  return answer;
}
