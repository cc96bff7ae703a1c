/**
 * Notes at the foot of the page. CSS of browsers knows none, so the pages are made in the
 * measured layout: a page that has notes ends earlier, by a forced break at the place where
 * Chromium itself breaks when its columns are lower by the height of the notes. Each note stands
 * in the text right behind its reference, and is painted at the foot by a margin above it
 * (`place-notes.ts`). A note of more than half a page runs on: at the end of each of its
 * pages an empty block breaks it, which is as high as the text of the next page.
 *
 * All but this file runs in the browser. A function that does sees nothing of its module, so each
 * is a maker of tools, made in the page and given to the next: `end-pages.ts` uses them all, and
 * is the one to read first.
 */
import type { Page } from 'puppeteer'
import type { PageGeometry } from '../page-geometry.ts'
import { columnStep } from '../page-map.ts'
import { drawGrounds } from './box-grounds.ts'
import { pageColumns } from './columns.ts'
import { endPages } from './end-pages.ts'
import { pageFiller } from './full-page.ts'
import { noteParts } from './note-parts.ts'
import { pageEnds } from './page-ends.ts'
import { pageRoom } from './page-room.ts'
import { placeNotes } from './place-notes.ts'
import { restsHolder } from './rests.ts'
import { noteRunner } from './run-on.ts'
import { runningText } from './running-text.ts'
import { shownPart } from './shown-part.ts'
import { blockBreaker } from './whole-blocks.ts'

/** Between the text and the notes, with the rule above them: `.first-foot-note` in `styles/print.css`. */
const gapPx = 20
/** Of that rule. */
const rulePx = 7
/** Four lines of text: what may stay empty so that a note is on one page. */
const mostRoomPx = 80
/** Part of a page that may stay empty so that a box is on one page. */
const halfEmpty = 0.4
/** Between the text of a box and the end of its ground, above such a rule. */
const groundPx = 7

/** Ends the pages so that their notes have room, in a document that is laid out in columns. */
export async function makeRoomForFootNotes(
  page: Page,
  geometry: PageGeometry
): Promise<void> {
  const columns = await columnsIn(page, geometry)
  const text = await page.evaluateHandle(runningText, columns)
  const shown = await page.evaluateHandle(shownPart, columns)
  const ends = await page.evaluateHandle(pageEnds, columns, text)
  const parts = await page.evaluateHandle(noteParts, columns, text)
  const hold = await page.evaluateHandle(restsHolder, columns, parts, gapPx)
  const room = await page.evaluateHandle(pageRoom, columns, text, gapPx)
  const runOn = await page.evaluateHandle(noteRunner, columns, text, parts, room, gapPx)
  const fill = await page.evaluateHandle(pageFiller, columns, room, runOn, mostRoomPx)
  const halfEmptyPx = halfEmpty * geometry.contentHeightPx
  const breakBlock = await page.evaluateHandle(blockBreaker, columns, text, halfEmptyPx)
  await page.evaluate(endPages, columns, text, shown, ends, hold, fill, breakBlock)
}

/** Puts the notes at the feet of their pages, after the page numbers are written, for those move lines. */
export async function placeFootNotes(page: Page, geometry: PageGeometry): Promise<void> {
  const columns = await columnsIn(page, geometry)
  await page.evaluate(placeNotes, columns, rulePx)
  const text = await page.evaluateHandle(runningText, columns)
  await page.evaluate(drawGrounds, columns, text, groundPx)
}

function columnsIn(page: Page, geometry: PageGeometry) {
  const { contentHeightPx } = geometry
  return page.evaluateHandle(pageColumns, columnStep(geometry), contentHeightPx)
}
