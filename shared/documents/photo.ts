import { z } from 'zod'

/**
 * A person's photograph as papers carry it: a JPEG in base64, upright, 3 wide to 4 high; empty where there is none. Facts
 * hold the picture itself, so that a paper that was issued can be made again whatever the register has since.
 */

/** In a list, in millimetres. */
export const listedPhoto = { width: 15, height: 20 } as const

/** As large as the register keeps one for print (`photoSizes.print`). */
const mostBytes = 40_000
const longest = Math.ceil(mostBytes / 3) * 4

/** Papers from before there were photographs have none. */
export const photoSchema = z.string().max(longest).regex(/^[A-Za-z0-9+/]*={0,2}$/u).default('')
