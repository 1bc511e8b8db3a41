/*
 * The failure of the n-th access, for recorder.c: which access, with which error, once or until `!heal`. Error 0 kills the
 * process there.
 */
static struct { long left; int error; int sticky; int reads; int struck; } fault = { -1, 0, 0, 0, 0 };

static void order(const char *text) {
  if (strncmp(text, "!fault ", 7) == 0) {
    fault.struck = 0;
    sscanf(text + 7, "%ld %d %d %d", &fault.left, &fault.error, &fault.sticky, &fault.reads);
  } else if (strncmp(text, "!heal", 5) == 0) {
    fault.left = -1;
  }
}

static void strike(void) {
  fault.struck = 1;
  if (hit_file) {
    REAL(open64);
    int handle = real(hit_file, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (handle >= 0) close(handle);
  }
  if (fault.error == 0) {
    kill(getpid(), SIGKILL);
    pause();
  }
}

/* Whether this access fails now. A full disk still reads, deletes and renames. */
enum access { reading, growing, changing };

static int fails(enum access what) {
  if (fault.left < 0) return 0;
  if (what == reading && !fault.reads) return 0;
  if (what == changing && fault.error == ENOSPC) return 0;
  if (fault.struck) {
    if (!fault.sticky) return 0;
  } else {
    fault.left -= 1;
    if (fault.left > 0) return 0;
    strike();
  }
  errno = fault.error;
  return 1;
}

/* A disk that fills up takes part of the last write, and a process killed in it has written part of it. */
static size_t part_before_failure(size_t count) {
  int strikes_now = fault.left == 1 && !fault.struck && (fault.error == 0 || fault.error == ENOSPC);
  return strikes_now && count > 512 ? (count / 2) / 512 * 512 : 0;
}
