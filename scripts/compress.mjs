// Lays a .br and a .gz beside each text file in dist/ (or the folder named), which the gateway serves in its place.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { root } from './run.mjs'

const isText = /\.(?:css|html|js|json|map|mjs|svg|txt|webmanifest|xml)$/
const worthwhileBytes = 500

async function compress(file) {
  const bytes = readFileSync(file)
  if (bytes.length <= worthwhileBytes) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }))
  writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}

const dist = process.argv[2] ?? join(root, 'dist')
const files = readdirSync(dist, { recursive: true }).filter(
  (file) => isText.test(file) && !file.startsWith('.'),
)
await Promise.all(files.map((file) => compress(join(dist, file))))
