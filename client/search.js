// The search page: asks the index of Pagefind, and shows the paragraphs in which words stand.

const form = document.querySelector('form[data-index]')
const list = document.querySelector('#zoek-resultaten')
const status = document.querySelector('#zoek-status')
const fallback = document.querySelector('.without-script')
const perPage = 10
const excerptsOnResult = 3

/** Sorting by what the index keeps; none is by how well a page fits. */
const orders = {
  nieuw: { datum: 'desc' },
  oud: { datum: 'asc' },
  titel: { titel: 'asc' }
}

/** Every search has a number: an answer that comes too late is left alone. */
let latest = 0

/**
 * @param {string} tagName
 * @param {Record<string, string>} attributes
 * @param {(string | Node)[]} children
 */
function element(tagName, attributes, ...children) {
  const node = document.createElement(tagName)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

/**
 * The paragraphs with the best hits, in reading order.
 *
 * @param {any} data
 */
function excerpts(data) {
  const words = data.content.split(/\s+/u)
  const hits = new Set(data.locations)
  const anchors = [{ id: '', location: 0 }, ...data.anchors].toSorted(
    (one, other) => one.location - other.location
  )
  const best = new Map()
  const scored = data.weighted_locations.toSorted(
    (/** @type {any} */ one, /** @type {any} */ other) =>
      other.balanced_score - one.balanced_score || one.location - other.location
  )
  for (const { location } of scored) {
    const anchor = anchors.findLast((candidate) => candidate.location <= location)
    if (anchor && !best.has(anchor)) best.set(anchor, location)
    if (best.size === excerptsOnResult) break
  }
  return [...best]
    .toSorted(([, one], [, other]) => one - other)
    .map(([anchor, location]) => {
      const next = anchors.find((other) => other.location > location)
      const start = Math.max(anchor.location, location - 10)
      const end = Math.min(next?.location ?? words.length, start + 30, words.length)
      return { id: anchor.id, start, end, words, hits }
    })
}

/** @param {{ start: number, end: number, words: string[], hits: Set<number> }} excerpt */
function excerptNodes({ start, end, words, hits }) {
  return words.slice(start, end).flatMap((word, index) => {
    const node = hits.has(start + index) ? element('mark', {}, word) : word
    return [node, ' ']
  })
}

/** @param {any} data */
function resultItem(data) {
  const { meta } = data
  const host = meta.host ? ` · op ${meta.host}` : ''
  const title = element(
    'h2',
    { dir: 'auto' },
    element('a', { href: data.url }, meta.title)
  )
  const context = element('p', { class: 'imprint' }, `${meta.context ?? ''}${host}`)
  const lines = data.locations.length === 0 ? [] : excerpts(data)
  return element(
    'li',
    {},
    title,
    context,
    ...lines.map((excerpt) => {
      const href =
        excerpt.id === '' ? data.url : `${data.raw_url ?? data.url}#${excerpt.id}`
      const words = element('a', { href, dir: 'auto' }, ...excerptNodes(excerpt))
      return element('p', { class: 'excerpt' }, words)
    })
  )
}

/**
 * @param {any} results
 * @param {number} number
 */
async function showResults(results, number) {
  const shown = list?.children.length ?? 0
  const next = await Promise.all(
    results
      .slice(shown, shown + perPage)
      .map((/** @type {any} */ result) => result.data())
  )
  if (number !== latest || !list) return
  const items = next.map(resultItem)
  list.append(...items)
  document.querySelector('.more-results')?.remove()
  // The list grew by a button: the reader goes on at the first new result.
  if (shown > 0) items[0]?.querySelector('a')?.focus()
  if (list.children.length >= results.length) return
  const more = element('button', { type: 'button', class: 'button more-results' })
  more.textContent = 'Meer resultaten'
  more.addEventListener('click', () => void showResults(results, number))
  list.after(more)
}

/**
 * @param {any} pagefind
 * @param {HTMLFormElement} source
 */
async function search(pagefind, source) {
  const number = ++latest
  const values = Object.fromEntries(
    [...new FormData(source)].map(([name, value]) => [name, String(value).trim()])
  )
  const filters = Object.fromEntries(
    ['soort', 'jaar', 'tag'].flatMap((name) =>
      values[name] ? [[name, values[name]]] : []
    )
  )
  const isEmpty = !values['q'] && Object.keys(filters).length === 0 && !values['volgorde']
  list?.replaceChildren()
  document.querySelector('.more-results')?.remove()
  if (status) status.textContent = ''
  if (isEmpty) return
  // Without words a list of publications is asked for, not of their chapters.
  const found = await pagefind.search(values['q'] || null, {
    filters: values['q'] ? filters : { ...filters, onderdeel: 'publicatie' },
    ...(values['volgorde']
      ? { sort: orders[/** @type {'nieuw'} */ (values['volgorde'])] }
      : {})
  })
  if (number !== latest) return
  const { length } = found.results
  if (status) {
    status.textContent =
      length === 0
        ? 'Niets gevonden. Probeer een ander woord, of minder keuzes.'
        : `${length} ${length === 1 ? 'resultaat' : 'resultaten'}`
  }
  await showResults(found.results, number)
}

async function start() {
  if (!(form instanceof HTMLFormElement)) return
  const query = new URLSearchParams(location.search)
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = query.get(control.name) ?? ''
    }
  }
  try {
    const pagefind = await import(
      new URL(form.getAttribute('data-index') ?? '', location.href).href
    )
    await pagefind.options({ baseUrl: new URL('..', location.href).pathname })
    await pagefind.init()
    fallback?.setAttribute('hidden', '')
    const run = () => {
      const values = [...new FormData(form)].filter(([, value]) => String(value) !== '')
      const entries = values.map(([name, value]) => [name, String(value)])
      history.replaceState(null, '', `?${new URLSearchParams(entries)}`)
      void search(pagefind, form)
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      run()
    })
    form.addEventListener('change', run)
    if (query.size > 0) void search(pagefind, form)
  } catch {
    form.setAttribute('hidden', '')
    fallback?.removeAttribute('hidden')
  }
}

void start()
