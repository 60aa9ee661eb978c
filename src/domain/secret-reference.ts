/** Each begins a text that says where a secret is kept, as vaults, clouds and templates write it. */
const references = [
  // `op://…`, `vault://…`, `ref+vault://…`: any scheme but those of addresses.
  /^(?!https?:|wss?:|ftp:)[a-z\d][\w+.-]{0,30}:\/\//i,
  /^(?:akv|bws|doppler|env|file|gcp|gcpsm|keychain|keyring|keyvault|op|secretref|secretsmanager|sops|ssm|vault):\S/i,
  /^arn:aws[\w-]{0,20}:/i,
  /^(?:\/\/[\w.-]{1,80}\/)?projects\/[^/\s]{1,80}\/(?:locations\/[^/\s]{1,80}\/)?secrets\//i,
  /^@?(?:\/var)?\/run\/secrets\//,
  /^(?:env|secrets|vars?)\.[a-z_]\w*$/i,
  /^\$?\{\{|^#\{|^%env\(/,
  // YAML's tags: `!vault`, `!secret name`.
  /^![a-z]\w{0,40}(?:\s|$)/i,
  /^\$ANSIBLE_VAULT\b/,
  /^ENC\[/,
  // What a shell is to run: `vault kv get …`, `pass imaginepro/api`.
  /^(?:vault\s+(?:kv|read)|lpass\s+show|op\s+(?:read|item)|bws?\s+(?:get|secret))\s/i,
  /^(?:go)?pass\s+(?:show\s+)?[\w.-]+\//i,
  /^@Microsoft\.KeyVault\b/i,
]

/**
 * Says whether a text only tells where a secret is kept, instead of being it.
 *
 * `'op://Private/ImaginePro/credential'` → `true`, `'sk-abc'` → `false`
 */
export function isSecretReference(text: string): boolean {
  const bare = text.replace(/^\$(?:\(|\{(?!\{))\s*/, '')
  return references.some((reference) => reference.test(text) || reference.test(bare))
}
