/**
 * Works of every kind with their citation in text, their narrative citation and their entry in the
 * list, checked by hand. Italics stand between asterisks.
 *
 * Sources: the APA Publication Manual, seventh edition, 8.10-8.22 and chapters 9 and 10, as
 * Dutch universities use it (https://libguides.ru.nl/apa7/nederlandse-conventies; De APA-richtlijnen
 * uitgelegd). Different from both on purpose: “en” for “&”, and the place of publication is kept.
 */
import type { CslName } from '../../pipeline/references/csl-item.ts'

export type StyleCase = {
  /** Without its `id`. */
  readonly item: { readonly type: string; readonly [variable: string]: unknown }
  readonly parenthetical: string
  readonly narrative: string
  readonly entry: string
}

const veen: CslName = { family: 'Veen', given: 'Noor' }
const akker: CslName = {
  family: 'Akker',
  given: 'Jan Willem',
  'non-dropping-particle': 'van den'
}
const bos: CslName = { family: 'Bos', given: 'Anne-Marie' }
const kamp: CslName = { family: 'Kamp', given: 'P. H.' }
const wijkraad: CslName = { literal: 'Wijkraad Oost' }

export const styleCases: Readonly<Record<string, StyleCase>> = {
  'a book': {
    item: {
      type: 'book',
      title: 'De wijk als werkplaats: leren van de straat',
      author: [veen],
      issued: { 'date-parts': [[2011]] },
      publisher: 'Tuinpers',
      'publisher-place': 'Utrecht'
    },
    parenthetical: '(Veen, 2011)',
    narrative: 'Veen (2011)',
    entry:
      'Veen, N. (2011). *De wijk als werkplaats: leren van de straat*. Utrecht: Tuinpers.'
  },
  'a second edition with a volume, translated': {
    item: {
      type: 'book',
      title: 'Samen leren',
      author: [bos],
      translator: [akker],
      edition: '2',
      volume: '3',
      issued: { 'date-parts': [[2012]] },
      publisher: 'Tuinpers',
      'publisher-place': 'Den Haag'
    },
    parenthetical: '(Bos, 2012)',
    narrative: 'Bos (2012)',
    entry:
      'Bos, A.-M. (2012). *Samen leren* (J. W. van den Akker, vert.; 2e druk, dl. 3). Den Haag: Tuinpers.'
  },
  'a book with a DOI': {
    item: {
      type: 'book',
      title: 'Grond',
      author: [kamp],
      issued: { 'date-parts': [[1991]] },
      publisher: 'Cambridge University Press',
      'publisher-place': 'Cambridge',
      DOI: '10.1017/CBO9780511815355',
      URL: 'https://voorbeeld.nl/grond'
    },
    parenthetical: '(Kamp, 1991)',
    narrative: 'Kamp (1991)',
    entry:
      'Kamp, P. H. (1991). *Grond*. Cambridge: Cambridge University Press. https://doi.org/10.1017/CBO9780511815355'
  },
  'a revised edition with an author and an editor': {
    item: {
      type: 'book',
      title: 'Brieven',
      author: [kamp],
      editor: [veen],
      edition: 'herziene druk',
      issued: { 'date-parts': [[2001]] },
      publisher: 'Tuinpers'
    },
    parenthetical: '(Kamp, 2001)',
    narrative: 'Kamp (2001)',
    entry: 'Kamp, P. H. (2001). *Brieven* (N. Veen, red.; herziene druk). Tuinpers.'
  },
  'an edited book': {
    item: {
      type: 'book',
      title: 'Handboek wijkaanpak',
      editor: [akker, bos],
      issued: { 'date-parts': [[2015]] },
      publisher: 'Tuinpers',
      'publisher-place': 'Utrecht'
    },
    parenthetical: '(Van den Akker en Bos, 2015)',
    narrative: 'Van den Akker en Bos (2015)',
    entry:
      'Akker, J. W. van den en Bos, A.-M. (red.). (2015). *Handboek wijkaanpak*. Utrecht: Tuinpers.'
  },
  'a chapter in an edited book': {
    item: {
      type: 'chapter',
      title: 'Oogsten: wat blijft?',
      author: [veen, kamp],
      editor: [akker, bos],
      'container-title': 'Handboek wijkaanpak',
      edition: '3',
      page: '25-31',
      issued: { 'date-parts': [[2016]] },
      publisher: 'Tuinpers',
      'publisher-place': 'Utrecht'
    },
    parenthetical: '(Veen en Kamp, 2016)',
    narrative: 'Veen en Kamp (2016)',
    entry:
      'Veen, N. en Kamp, P. H. (2016). Oogsten: wat blijft? In J. W. van den Akker en A.-M. Bos (red.), *Handboek wijkaanpak* (3e druk, pp. 25–31). Utrecht: Tuinpers.'
  },
  'a chapter without author in an edited book': {
    item: {
      type: 'chapter',
      title: 'Ten geleide',
      editor: [bos],
      'container-title': 'Handboek wijkaanpak',
      page: '7',
      issued: { 'date-parts': [[2017]] },
      publisher: 'Tuinpers'
    },
    parenthetical: '(“Ten geleide”, 2017)',
    narrative: 'Ten geleide (2017)',
    entry:
      'Ten geleide. (2017). In A.-M. Bos (red.), *Handboek wijkaanpak* (p. 7). Tuinpers.'
  },
  'a report with a number': {
    item: {
      type: 'report',
      genre: 'Rapport',
      number: '18',
      title: 'Waarde van netwerken',
      author: [
        veen,
        kamp,
        { family: 'Laat', given: 'Maarten', 'non-dropping-particle': 'de' }
      ],
      issued: { 'date-parts': [[2011, 3, 1]] },
      publisher: 'Open Universiteit',
      'publisher-place': 'Heerlen',
      URL: 'https://voorbeeld.nl/waarde'
    },
    parenthetical: '(Veen et al., 2011)',
    narrative: 'Veen et al. (2011)',
    entry:
      'Veen, N., Kamp, P. H. en Laat, M. de. (2011). *Waarde van netwerken* (Rapport nr. 18). Heerlen: Open Universiteit. https://voorbeeld.nl/waarde'
  },
  'a report with a number only': {
    item: {
      type: 'report',
      number: 'VROM 9294',
      title: 'Bewonersparticipatie via vouchers: democratisch en activerend?',
      author: [kamp, bos],
      issued: { 'date-parts': [[2009]] },
      publisher: 'Ministerie van VROM',
      'publisher-place': 'Den Haag'
    },
    parenthetical: '(Kamp en Bos, 2009)',
    narrative: 'Kamp en Bos (2009)',
    entry:
      'Kamp, P. H. en Bos, A.-M. (2009). *Bewonersparticipatie via vouchers: democratisch en activerend?* (Rapport nr. VROM 9294). Den Haag: Ministerie van VROM.'
  },
  'a report of an organisation, in a series': {
    item: {
      type: 'report',
      'collection-title': 'Verkenningen',
      'collection-number': '7',
      title: 'Stad en land',
      author: [{ literal: 'Raad voor de Wijken' }],
      issued: { 'date-parts': [[2006]] },
      'publisher-place': 'Den Haag'
    },
    parenthetical: '(Raad voor de Wijken, 2006)',
    narrative: 'Raad voor de Wijken (2006)',
    entry: 'Raad voor de Wijken. (2006). *Stad en land* (Verkenningen nr. 7). Den Haag.'
  },
  'an article': {
    item: {
      type: 'article-journal',
      title: 'Leren in de buurt',
      author: [akker],
      'container-title': 'Tijdschrift voor Wijken',
      volume: '78',
      issue: '1',
      page: '139-145',
      issued: { 'date-parts': [[2000, 2]] },
      publisher: 'Tuinpers',
      DOI: '10.1000/182'
    },
    parenthetical: '(Van den Akker, 2000)',
    narrative: 'Van den Akker (2000)',
    entry:
      'Akker, J. W. van den. (2000). Leren in de buurt. *Tijdschrift voor Wijken*, *78*(1), 139–145. https://doi.org/10.1000/182'
  },
  'an article with an article number': {
    item: {
      type: 'article-journal',
      title: 'Werkplaatsen in de literatuur',
      author: [bos],
      'container-title': 'Informatie',
      volume: '16',
      issue: '1',
      number: '464',
      issued: { 'date-parts': [[2011]] },
      URL: 'https://voorbeeld.nl/464'
    },
    parenthetical: '(Bos, 2011)',
    narrative: 'Bos (2011)',
    entry:
      'Bos, A.-M. (2011). Werkplaatsen in de literatuur. *Informatie*, *16*(1), Artikel 464. https://voorbeeld.nl/464'
  },
  'an article without volume': {
    item: {
      type: 'article-journal',
      title: 'Monitor in beeld',
      author: [veen, bos],
      'container-title': 'Bevolkingstrends',
      issue: '4e kwartaal',
      issued: { 'date-parts': [[2008]] }
    },
    parenthetical: '(Veen en Bos, 2008)',
    narrative: 'Veen en Bos (2008)',
    entry:
      'Veen, N. en Bos, A.-M. (2008). Monitor in beeld. *Bevolkingstrends*, (4e kwartaal).'
  },
  'an article in a newspaper': {
    item: {
      type: 'article-newspaper',
      title: 'Wijken krijgen geld',
      author: [kamp],
      'container-title': 'De Stadskrant',
      page: '3',
      issued: { 'date-parts': [[2010, 11, 26]] }
    },
    parenthetical: '(Kamp, 2010)',
    narrative: 'Kamp (2010)',
    entry: 'Kamp, P. H. (2010, 26 november). Wijken krijgen geld. *De Stadskrant*, 3.'
  },
  'a conference paper in proceedings': {
    item: {
      type: 'paper-conference',
      title: 'Werkplaatsen: één stap te ver?',
      author: [kamp, veen],
      'container-title': 'Handelingen van het negende congres',
      'publisher-place': 'Evry',
      page: '1-12',
      issued: { 'date-parts': [[2004]] },
      URL: 'https://voorbeeld.nl/congres'
    },
    parenthetical: '(Kamp en Veen, 2004)',
    narrative: 'Kamp en Veen (2004)',
    entry:
      'Kamp, P. H. en Veen, N. (2004). Werkplaatsen: één stap te ver? In *Handelingen van het negende congres* (pp. 1–12). Evry. https://voorbeeld.nl/congres'
  },
  'a talk': {
    item: {
      type: 'speech',
      title: 'De wijk van morgen',
      author: [akker],
      genre: 'Lezing',
      'event-title': 'Dag van de Wijk',
      'event-place': 'Deventer',
      issued: { 'date-parts': [[2013, 9, 14]] }
    },
    parenthetical: '(Van den Akker, 2013)',
    narrative: 'Van den Akker (2013)',
    entry:
      'Akker, J. W. van den. (2013, 14 september). *De wijk van morgen* [Lezing]. Dag van de Wijk, Deventer.'
  },
  'a thesis': {
    item: {
      type: 'thesis',
      genre: 'Proefschrift',
      title: 'Vertrouwen',
      author: [bos],
      publisher: 'Universiteit van Amsterdam',
      issued: { 'date-parts': [[2014]] },
      URL: 'https://voorbeeld.nl/vertrouwen'
    },
    parenthetical: '(Bos, 2014)',
    narrative: 'Bos (2014)',
    entry:
      'Bos, A.-M. (2014). *Vertrouwen* [Proefschrift, Universiteit van Amsterdam]. https://voorbeeld.nl/vertrouwen'
  },
  'a dated web page': {
    item: {
      type: 'webpage',
      title: 'Publicatie over de wijk gepresenteerd',
      author: [veen],
      publisher: 'De Wijkmaker (weblog)',
      issued: { 'date-parts': [[2011, 5, 22]] },
      accessed: { 'date-parts': [[2026, 11, 3]] },
      URL: 'https://voorbeeld.nl/2011/05/22/publicatie/'
    },
    parenthetical: '(Veen, 2011)',
    narrative: 'Veen (2011)',
    entry:
      'Veen, N. (2011, 22 mei). *Publicatie over de wijk gepresenteerd*. De Wijkmaker (weblog). https://voorbeeld.nl/2011/05/22/publicatie/'
  },
  'a web page of a month': {
    item: {
      type: 'webpage',
      title: 'Kenniscentra fuseren',
      author: [{ literal: 'ArchiNed' }],
      issued: { 'date-parts': [[2012, 7]] },
      URL: 'https://voorbeeld.nl/fusie'
    },
    parenthetical: '(ArchiNed, 2012)',
    narrative: 'ArchiNed (2012)',
    entry: 'ArchiNed. (2012, juli). *Kenniscentra fuseren*. https://voorbeeld.nl/fusie'
  },
  'an undated web page that was visited': {
    item: {
      type: 'webpage',
      title: 'Over de raad',
      author: [wijkraad],
      'container-title': 'Oost in beeld',
      accessed: { 'date-parts': [[2026, 11, 3]] },
      URL: 'https://voorbeeld.nl/over'
    },
    parenthetical: '(Wijkraad Oost, z.d.)',
    narrative: 'Wijkraad Oost (z.d.)',
    entry:
      'Wijkraad Oost. (z.d.). *Over de raad*. Oost in beeld. Geraadpleegd op 3 november 2026, van https://voorbeeld.nl/over'
  },
  'an undated web page': {
    item: {
      type: 'webpage',
      title: 'Community of practice',
      author: [{ literal: 'Nederlands Jeugdinstituut' }],
      URL: 'https://voorbeeld.nl/cop'
    },
    parenthetical: '(Nederlands Jeugdinstituut, z.d.)',
    narrative: 'Nederlands Jeugdinstituut (z.d.)',
    entry:
      'Nederlands Jeugdinstituut. (z.d.). *Community of practice*. https://voorbeeld.nl/cop'
  },
  'an entry in a weblog': {
    item: {
      type: 'post-weblog',
      title: 'Zaaien in de straat',
      author: [bos],
      'container-title': 'De Wijkmaker',
      issued: { 'date-parts': [[2018, 1, 2]] },
      URL: 'https://voorbeeld.nl/zaaien'
    },
    parenthetical: '(Bos, 2018)',
    narrative: 'Bos (2018)',
    entry:
      'Bos, A.-M. (2018, 2 januari). Zaaien in de straat. *De Wijkmaker*. https://voorbeeld.nl/zaaien'
  },
  'two organisations': {
    item: {
      type: 'report',
      title: 'Samen sturen',
      author: [
        { literal: 'Ministerie van Wijken, directie Leren' },
        { literal: 'Instituut voor Straten' }
      ],
      issued: { 'date-parts': [[2011]] },
      'publisher-place': 'Den Haag'
    },
    parenthetical:
      '(Ministerie van Wijken, directie Leren en Instituut voor Straten, 2011)',
    narrative: 'Ministerie van Wijken, directie Leren en Instituut voor Straten (2011)',
    entry:
      'Ministerie van Wijken, directie Leren en Instituut voor Straten. (2011). *Samen sturen*. Den Haag.'
  },
  'three organisations': {
    item: {
      type: 'document',
      title: 'Verslag',
      author: [
        { literal: 'Bureau Noord' },
        { literal: 'Bureau Oost' },
        { literal: 'Bureau Zuid' }
      ],
      issued: { 'date-parts': [[2011]] }
    },
    parenthetical: '(Bureau Noord et al., 2011)',
    narrative: 'Bureau Noord et al. (2011)',
    entry: 'Bureau Noord, Bureau Oost en Bureau Zuid. (2011). *Verslag*.'
  },
  'a book without author': {
    item: {
      type: 'book',
      title: 'Atlas van de wijken: kaarten en cijfers',
      'title-short': 'Atlas van de wijken',
      edition: '4',
      issued: { 'date-parts': [[1999]] },
      publisher: 'Tuinpers',
      'publisher-place': 'Assen'
    },
    parenthetical: '(*Atlas van de wijken*, 1999)',
    narrative: 'Atlas van de wijken (1999)',
    entry: '*Atlas van de wijken: kaarten en cijfers* (4e druk). (1999). Assen: Tuinpers.'
  },
  'an article without author and date': {
    item: {
      type: 'article-magazine',
      title: 'Bloemen in de goot',
      'container-title': 'Straatblad',
      issue: '5',
      page: '8-9'
    },
    parenthetical: '(“Bloemen in de goot”, z.d.)',
    narrative: 'Bloemen in de goot (z.d.)',
    entry: 'Bloemen in de goot. (z.d.). *Straatblad*, (5), 8–9.'
  },
  'a name with particle, many authors': {
    item: {
      type: 'report',
      title: 'Betrokken wijken',
      author: [
        { family: 'Noije', given: 'Lonneke', 'non-dropping-particle': 'van' },
        { family: 'Berg', given: 'Esther', 'non-dropping-particle': 'van den' },
        { family: 'Ancona', given: 'Jan', 'non-dropping-particle': 'd’' },
        { family: 'Mensink', given: 'Wouter' }
      ],
      issued: { 'date-parts': [[2015]] },
      publisher: 'Planbureau',
      'publisher-place': 'Den Haag'
    },
    parenthetical: '(Van Noije et al., 2015)',
    narrative: 'Van Noije et al. (2015)',
    entry:
      'Noije, L. van, Berg, E. van den, Ancona, J. d’ en Mensink, W. (2015). *Betrokken wijken*. Den Haag: Planbureau.'
  },
  'a name with particle, two authors': {
    item: {
      type: 'book',
      title: 'Bomen',
      author: [
        veen,
        { family: 'Riet', given: 'P. B.', 'non-dropping-particle': 'in ’t' }
      ],
      issued: { 'date-parts': [[2022]] },
      publisher: 'Tuinpers'
    },
    parenthetical: '(Veen en In ’t Riet, 2022)',
    narrative: 'Veen en In ’t Riet (2022)',
    entry: 'Veen, N. en Riet, P. B. in ’t. (2022). *Bomen*. Tuinpers.'
  },
  'twenty-one authors': {
    item: {
      type: 'article-journal',
      title: 'Allen samen',
      author: Array.from({ length: 21 }, (_, index) => ({
        family: `Naam${String(index + 1).padStart(2, '0')}`,
        given: 'A.'
      })),
      'container-title': 'Tijdschrift voor Wijken',
      volume: '1',
      issued: { 'date-parts': [[2020]] }
    },
    parenthetical: '(Naam01 et al., 2020)',
    narrative: 'Naam01 et al. (2020)',
    entry:
      'Naam01, A., Naam02, A., Naam03, A., Naam04, A., Naam05, A., Naam06, A., Naam07, A., Naam08, A., Naam09, A., Naam10, A., Naam11, A., Naam12, A., Naam13, A., Naam14, A., Naam15, A., Naam16, A., Naam17, A., Naam18, A., Naam19, A., … Naam21, A. (2020). Allen samen. *Tijdschrift voor Wijken*, *1*.'
  },
  'a parliamentary paper': {
    item: {
      type: 'document',
      title: 'Aanpak Wijken: rangorde van de postcodegebieden',
      author: [
        { family: 'Laan', given: 'Eberhard E.', 'non-dropping-particle': 'van der' }
      ],
      issued: { 'date-parts': [[2009, 2, 25]] },
      publisher: 'Kamerstukken II 2008/09, 30 995, nr. 66',
      URL: 'https://zoek.officielebekendmakingen.nl/kst-30995-66.html'
    },
    parenthetical: '(Van der Laan, 2009)',
    narrative: 'Van der Laan (2009)',
    entry:
      'Laan, E. E. van der. (2009, 25 februari). *Aanpak Wijken: rangorde van de postcodegebieden*. Kamerstukken II 2008/09, 30 995, nr. 66. https://zoek.officielebekendmakingen.nl/kst-30995-66.html'
  },
  'a law': {
    item: {
      type: 'legislation',
      title: 'Wet op de wijken',
      'container-title': 'Staatsblad',
      volume: '2014',
      number: '280',
      issued: { 'date-parts': [[2014, 7, 9]] },
      URL: 'https://wetten.overheid.nl/BWBR0000001'
    },
    parenthetical: '(Wet op de wijken, 2014)',
    narrative: 'Wet op de wijken (2014)',
    entry:
      'Wet op de wijken. (2014, 9 juli). Staatsblad 2014, 280. https://wetten.overheid.nl/BWBR0000001'
  },
  'an article of a law, undated': {
    item: {
      type: 'legislation',
      title: 'Auteurswet',
      section: '15b',
      accessed: { 'date-parts': [[2026, 11, 3]] },
      URL: 'https://wetten.overheid.nl/BWBR0001886'
    },
    parenthetical: '(Auteurswet, z.d.)',
    narrative: 'Auteurswet (z.d.)',
    entry:
      'Auteurswet, artikel 15b. (z.d.). Geraadpleegd op 3 november 2026, van https://wetten.overheid.nl/BWBR0001886'
  },
  'a judgment': {
    item: {
      type: 'legal_case',
      title: 'Bijdrageheffing wijkenaanpak',
      authority: 'Raad van State',
      number: 'ECLI:NL:RVS:2011:BU3106',
      issued: { 'date-parts': [[2011, 11, 2]] }
    },
    parenthetical: '(Bijdrageheffing wijkenaanpak, 2011)',
    narrative: 'Bijdrageheffing wijkenaanpak (2011)',
    entry:
      'Bijdrageheffing wijkenaanpak. (2011, 2 november). Raad van State, ECLI:NL:RVS:2011:BU3106.'
  },
  'a book in press': {
    item: {
      type: 'book',
      title: 'Winter',
      author: [kamp],
      status: 'in druk',
      publisher: 'Tuinpers'
    },
    parenthetical: '(Kamp, in druk)',
    narrative: 'Kamp (in druk)',
    entry: 'Kamp, P. H. (in druk). *Winter*. Tuinpers.'
  },
  'a film': {
    item: {
      type: 'motion_picture',
      title: 'Achter de heg',
      author: [bos],
      genre: 'Video',
      publisher: 'YouTube',
      issued: { 'date-parts': [[2019, 4, 30]] },
      URL: 'https://voorbeeld.nl/heg'
    },
    parenthetical: '(Bos, 2019)',
    narrative: 'Bos (2019)',
    entry:
      'Bos, A.-M. (2019, 30 april). *Achter de heg* [Video]. YouTube. https://voorbeeld.nl/heg'
  },
  'a program': {
    item: {
      type: 'software',
      title: 'oogst',
      author: [wijkraad],
      version: '1.2',
      genre: 'Software',
      issued: { 'date-parts': [[2026]] },
      URL: 'https://voorbeeld.nl/oogst'
    },
    parenthetical: '(Wijkraad Oost, 2026)',
    narrative: 'Wijkraad Oost (2026)',
    entry:
      'Wijkraad Oost. (2026). *oogst* (Versie 1.2) [Software]. https://voorbeeld.nl/oogst'
  }
}
