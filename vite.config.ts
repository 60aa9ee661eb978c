import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, defineConfig } from 'vite'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const version = /"version": "([^"]+)"/.exec(readFileSync(`${root}package.json`, 'utf8'))?.[1] ?? ''

/** `vite dev` answers /api as `npm start` does. The pages carry no CSP there: Vite's own client needs inline code. */
function mountGateway(): Plugin {
  return {
    name: 'tokenscope:mount-gateway',
    async configureServer(server) {
      const { createGateway } = await import('./src/gateway/gateway.ts')
      const { readSettings } = await import('./src/gateway/settings.ts')
      const reading = readSettings(process.env)
      if (reading.kind === 'wrong') throw new Error(reading.sentence)
      const { upstream } = reading.settings
      const listener = getRequestListener(createGateway({ upstream }).fetch, { overrideGlobalObjects: false })
      server.middlewares.use((request, response, next) => {
        if (/^\/api(?:[/?]|$)/.test(request.url ?? '')) void listener(request, response)
        else next()
      })
    },
  }
}

/**
 * Puts the theme on the page before its first paint. A module would run too late and CSP forbids inline code, so
 * this is a classic script in a file of its own, built by itself so that it can never import a shared chunk.
 */
function themeBoot(): Plugin {
  const entry = 'src/app/theme-boot.ts'
  let building = false
  return {
    name: 'tokenscope:theme-boot',
    configResolved({ command }) {
      building = command === 'build'
    },
    async buildStart() {
      if (!building) return
      const built = await build({
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        build: { write: false, lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'themeBoot' } },
      })
      const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
      const source = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
      this.emitFile({ type: 'asset', name: 'theme-boot.js', source })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const file = Object.values(bundle).find(
          (one) => one.type === 'asset' && one.names.includes('theme-boot.js'),
        )
        // Not blocking: it is a hundredth of the stylesheet which the first paint waits for anyway.
        const attrs = file
          ? { src: `/${file.fileName}`, async: true, fetchpriority: 'high' }
          : { type: 'module', src: `/${entry}` }
        // The first paint needs the stylesheet alone: what makes the page work comes after it.
        const patient = html.replaceAll(
          /<(?:script type="module"|link rel="modulepreload")/g,
          '$& fetchpriority="low"',
        )
        return { html: patient, tags: [{ tag: 'script', attrs, injectTo: 'head-prepend' }] }
      },
    },
  }
}

/** A part of the app comes by a bare `import()`: its parts and styles are there by then, and `ui/import-part.ts` tells of one that is missing. */
function bareImports(): Plugin {
  return {
    name: 'tokenscope:bare-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null,
  }
}

/**
 * React Router makes components by `forwardRef` or `memo` and names them afterwards, which keeps those that nobody uses in
 * the build: with its own `Link` goes the prefetching of pages that a server renders, with the others the routes that load data.
 */
function unusedRouterParts(): Plugin {
  return {
    name: 'tokenscope:unused-router-parts',
    transform(code, id) {
      if (!/react-router\/dist\/.*\/lib\//.test(id)) return null
      return code
        .replace(/= (React\$1\.(?:forwardRef|memo)\()/g, '= /* @__PURE__ */ $1')
        .replace(/^\w+\.displayName = .*$/gm, '')
    },
  }
}

/**
 * The query client holds a cache of mutations, and each query the way to fetch page by page, whether or not anything uses
 * them: 3 kB. This app does neither; `src/architecture.test.ts` sees to it.
 */
function unusedQueryParts(): Plugin {
  const parts: Readonly<Record<string, string>> = {
    mutationCache:
      'export class MutationCache { clear() {} findAll() { return [] } async resumePausedMutations() {} }',
    infiniteQueryBehavior:
      'const nothing = () => undefined; export { nothing as hasNextPage, nothing as hasPreviousPage, nothing as infiniteQueryBehavior }',
  }
  return {
    name: 'tokenscope:unused-query-parts',
    apply: 'build',
    load(id) {
      const [, part = ''] = /query-core\/build\/modern\/(\w+)\.js$/.exec(id) ?? []
      return parts[part] ?? null
    },
  }
}

/**
 * Names what React's CommonJS module of elements exports. Without it each element is `(0, module.jsx)(…)`, of which the page has
 * hundreds.
 */
function elementsByName(): Plugin {
  const named = '\0tokenscope:jsx-runtime'
  const source = 'react/jsx-runtime'
  return {
    name: 'tokenscope:elements-by-name',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === source && importer !== named ? named : null
    },
    load: (id) =>
      id === named ? `import runtime from '${source}'; export const { Fragment, jsx, jsxs } = runtime` : null,
  }
}

/** Writes which modules each chunk holds, for `scripts/size.mjs`: the manifest tells only of entries. */
function listModules(): Plugin {
  return {
    name: 'tokenscope:list-modules',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file.moduleIds.map((id) => relative(root, id))]] : [],
      )
      const source = JSON.stringify(Object.fromEntries(modules), null, 2)
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source })
    },
  }
}

/** What only pages need that are opened later, or that no browser needs. Icons go with who draws them. */
const lazyLibraries =
  /node_modules\/(?:hono|@hono|lucide|cmdk|@radix-ui|react-remove-scroll|react-style-singleton|use-callback-ref|use-sidecar|aria-hidden|get-nonce|tslib|.*(?:useQueries|queriesObserver))/

type ModuleGraph = { getModuleInfo: (id: string) => { importedIds: string[] } | null }

/** What the page needs at once, by module: all that its script imports without `import()`. */
let firstLoad: Set<string> | null = null

/** Whether a module is needed at once. Else each piece that a later page shares with the first would be a file of its own. */
function isInFirstLoad(id: string, graph: ModuleGraph): boolean {
  if (firstLoad === null) {
    firstLoad = new Set()
    const open = [`${root}src/main.tsx`]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (firstLoad.has(next)) continue
      firstLoad.add(next)
      open.push(...(graph.getModuleInfo(next)?.importedIds ?? []))
    }
  }
  return firstLoad.has(id)
}

/** What several pages use beside the first load. */
const sharedParts = /\/src\/(?:ui|components|domain|storage|session|queries|words\/(?!zh\/|pseudo))/

/** What comes by itself, and weighs less than its request. */
const smallParts =
  /\/src\/(?:app\/(?:board-layout|attention-count|not-found-page|tab-bar|keys-dialog|sandbox-bar)|session\/(?:kept-board|lookup-memory)|sandbox\/(?:load-)?situations)/

export default defineConfig({
  define: { tokenscopeVersion: JSON.stringify(version) },
  plugins: [
    react(),
    tailwindcss(),
    mountGateway(),
    themeBoot(),
    bareImports(),
    unusedRouterParts(),
    unusedQueryParts(),
    elementsByName(),
    listModules(),
  ],
  build: {
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: (id) => id.includes('node_modules/') && !lazyLibraries.test(id),
            },
            {
              name: (id, graph) => (isInFirstLoad(id, graph) && !lazyLibraries.test(id) ? 'first' : null),
              debugName: 'first',
            },
            // Else each of their dozens of small files would be a request of its own.
            { name: 'icons', test: /node_modules\/lucide\// },
            { name: 'shared', test: sharedParts, minShareCount: 2 },
            { name: 'bars', test: smallParts },
            { name: 'wall-page', test: /\/src\/(?:app\/wall-layout|pages\/wall\/(?!.*setup))/ },
          ],
        },
      },
    },
  },
})
