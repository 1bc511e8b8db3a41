/** Where a child acknowledges its work, and gives its orders to `power-cut/recorder.c`, which knows the number too. */
export const speakingHandle = 3
