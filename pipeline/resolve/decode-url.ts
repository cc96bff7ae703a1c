/** `een%20bestand.md` → `een bestand.md`; an address with a stray `%` is taken as it is written. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
