import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openBox, openOwn, sealBox, sealOwn, sensitivePublicKey } from '../../../electron/keys/sealed-box.ts'

const register = 'register-1'
const content = Buffer.from('AZ1234567', 'utf8')

test('a box closed with the public key opens with the sensitive key alone, in its own place and register', () => {
  const key = randomBytes(32)
  const box = sealBox(content, sensitivePublicKey(key, register), 'people/1')
  expect(openBox(box, key, register, 'people/1')).toEqual(content)
  expect(openBox(box, key, register, 'people/2')).toBeUndefined()
  expect(openBox(box, randomBytes(32), register, 'people/1')).toBeUndefined()
  expect(openBox(box, key, 'register-2', 'people/1')).toBeUndefined()
})

test('no byte of a box can be altered or cut off', () => {
  const key = randomBytes(32)
  const box = sealBox(content, sensitivePublicKey(key, register), 'people/1')
  for (let at = 0; at < box.length; at += 1) {
    const altered = Buffer.from(box)
    altered[at] = (altered[at] ?? 0) ^ 1
    // The highest bit of an X25519 key is the one that counts for nothing; the salt of the box's key takes it in.
    expect(openBox(altered, key, register, 'people/1'), `byte ${at}`).toBeUndefined()
    expect(openBox(box.subarray(0, at), key, register, 'people/1'), `cut at ${at}`).toBeUndefined()
  }
})

test('the same content closed twice shows nothing of being the same', () => {
  const publicKey = sensitivePublicKey(randomBytes(32), register)
  const [one, other] = [sealBox(content, publicKey, 'x'), sealBox(content, publicKey, 'x')]
  expect(one.equals(other)).toBe(false)
  expect(one.includes(content)).toBe(false)
})

test('what one sealed for oneself opens for nobody else and in no other place', () => {
  const [own, another] = [randomBytes(32), randomBytes(32)]
  const box = sealOwn(content, own, register, 'drafts/people/new')
  expect(openOwn(box, own, register, 'drafts/people/new')).toEqual(content)
  expect(openOwn(box, another, register, 'drafts/people/new')).toBeUndefined()
  expect(openOwn(box, own, register, 'drafts/people/1')).toBeUndefined()
  expect(openOwn(box.subarray(0, 20), own, register, 'drafts/people/new')).toBeUndefined()
})
