import type { Post } from './schema.ts'

/** Whether a post is held on a day; open ends are open. */
export function isHeldOn(post: Pick<Post, 'fromOn' | 'toOn'>, day: string): boolean {
  return (post.fromOn === null || post.fromOn <= day) && (post.toOn === null || day <= post.toOn)
}

/** The post to print on a day: of those held, the one begun last; posts without a beginning come after dated ones. */
export function postOn<P extends Pick<Post, 'fromOn' | 'toOn'>>(posts: readonly P[], day: string): P | undefined {
  let chosen: P | undefined
  for (const post of posts) {
    if (!isHeldOn(post, day)) continue
    if (!chosen || (post.fromOn ?? '') > (chosen.fromOn ?? '')) chosen = post
  }
  return chosen
}
