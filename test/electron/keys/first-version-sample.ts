/** A key file as version 1.0 of the program wrote it, but for the cost of its two slots, which is that of `fastPolicy`. */
export const firstVersionSample = {
  text: `protocol-desk-keys 1
{"registerId":"25178f54-bf4c-4932-b1e4-1f92665c63bf","sequence":1,"slots":[{"id":"877effa7-dde5-4856-bcd7-9e3a5813c89e","kind":"password","kdf":{"algorithm":"argon2id","memoryKiB":8,"iterations":1,"parallelism":1,"salt":"Omg6YTlpu+tveiGpt6gTGQ=="},"nonce":"h9jpP+4LAvLy4eQ5","wrappedKey":"raUpmAv7oUEsFwoX6m/9l4hVKMr94MxqleZbtZJ97jS8llpuAX7jIq2UQULsO7DH"},{"id":"56953a09-a1d3-428e-918e-4e7fb13ec9b9","kind":"recovery","kdf":{"algorithm":"argon2id","memoryKiB":8,"iterations":1,"parallelism":1,"salt":"FDOI5C0+ylCzaLSQOF78sg=="},"nonce":"KYjrUSwarcc+ahZC","wrappedKey":"/s0pJdisbFxMCzi2T+A0gT9TwjBBvMmt1Thh2r6dgLqNd7Vd6nJ7RG56adikXaLE"}]}
mac afa52072e9eb300ea9faf510ce95164877a6300faee2a9e93f278617379c3bb1
sha256 470bee6593fd3d3b7dc683d6cf39584bf749d9a23155e440ff3539811bef5d7e
`,
  password: 'эски сыр сөз',
  recoveryKey: 'TY55-8ESB-ZVAV-QKBK-T1AZ-W4RR-Z2DA-B71M-K534',
  dataKey: Buffer.from('f42c66f22d8a98157afadf6b4e2bbe197142721b4f33688c6b005887dfd844c1', 'hex'),
}
