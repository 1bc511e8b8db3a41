/**
 * How many bits each sign of a paper's XML takes (RFC 1951, § 3.2.7), a hexadecimal digit for each: counted over every
 * sample in every language mode. Of no influence on what a file says, only on its length; test/renderer/documents/press
 * sees to it that files do not grow.
 */

/** Bytes, the end of the block, lengths of repetitions. */
export const literalLengths =
  'ffffffffffffffffffffffffffffffff5d6fffffccffa88677788888886d867bea98acc89afa99ac8f9899a9feeffffa' +
  'f576658786a857666f565886779fffff7888bab99df8aba9aacabcbebeadabbb9baaefbda9fbfdd97899879879888779' +
  'ff9fffffffffffff4599ffffffffffffffafffffffffffffffffffffffffffffcf45566788898789978899aba9bcdc'

/** Distances of repetitions. */
export const distanceLengths = '8ad75665554435443444466779bddd'
