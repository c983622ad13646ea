import type { BlockRole } from './article.js'
import type { PageElement } from './page-tree.js'

/** A part of a page that is not its article, told by the names its makers gave to it. */
type RegionName = {
  readonly role: BlockRole
  /** Whole words of class, id and data names, parted at case changes, hyphens and underscores. */
  readonly words: string
  readonly why: string
}

/**
 * Names in the order they are tried. They hold for a part only where that part is small beside the page's prose:
 * `<body class="has-newsletter">` says nothing of the article.
 */
const regionNames: readonly RegionName[] = [
  {
    role: 'caption',
    words:
      'caption captions figcaption legend legende bildunterschrift bildtext imagecaption photocaption photocredit ' +
      'imagecredit image-text bildtekst image images img photo photos picture pictures gallery galerie slideshow carousel lightbox ' +
      'mediainfo media-info infotext figure-credit image-credit photo-credit picture-credit media-credit copyright-holder',
    why: 'Words on a picture, not of the story.',
  },
  {
    role: 'related',
    words:
      'related relateds recommended recommendation recommendations recirculation recirc readmore read-more ' +
      'see-also seealso also-read more-on more-from more-stories morestories most-read mostread popular trending ' +
      'teaser teasers teaserlist promo promos promobox outbrain taboola zergnet revcontent linkbox link-box ' +
      'mas-leidas lire-aussi leia-mais lesen-sie upsell',
    why: 'Leads away to other stories.',
  },
  {
    role: 'notice',
    words:
      'newsletter newsletters subscribe subscription signup sign-up cookie cookies consent gdpr ' +
      'login donate donation donations advert adverts advertisement advertising advertorial ad-slot adslot sponsor ' +
      'sponsored disclaimer cta callout banner app-download whatsapp disclosure affiliate notice hinweis anzeige werbung publicidad',
    why: 'Speaks to the reader about the outlet: subscriptions, cookies, advertising.',
  },
  {
    role: 'byline',
    words:
      'byline bylines author authors author-bio author-box authorbox about-author autor auteur contributors',
    why: 'Names or presents the writer.',
  },
  {
    role: 'navigation',
    words:
      'breadcrumb breadcrumbs nav navbar navigation menu submenu pagination pager tags taglist tag-list topics ' +
      'keywords share sharing shares sharebar social socials toolbar sitemap skip-link sidebar toc',
    why: 'For moving about the site.',
  },
  {
    role: 'other',
    words:
      'comment comments disqus livefyre coral commentaires kommentare comentarios player video-player audio-player ' +
      'poll polls quiz umfrage rating ratings widget sr-only visually-hidden screen-reader-text visuallyhidden screenreader print-only ' +
      'factbox fact fact-box facts infobox info-box faktaboks faktaruta faktabox infokasten inset-box copyright footer ' +
      'twitter-tweet instagram-media tiktok-embed fb-post bluesky-embed embed tooltip js-tooltip',
    why: 'Talk of readers, players, fact boxes, posts from elsewhere, words for machines.',
  },
]

const tagRoles = new Map<string, BlockRole>(
  Object.entries({
    figcaption: 'caption',
    nav: 'navigation',
    footer: 'other',
    form: 'notice',
    menu: 'navigation',
  } as const),
)

const ariaRoles = new Map<string, BlockRole>(
  Object.entries({
    navigation: 'navigation',
    complementary: 'related',
    contentinfo: 'other',
    search: 'navigation',
    banner: 'navigation',
    dialog: 'notice',
    alertdialog: 'notice',
  } as const),
)

/** Parts of longer words that mean the same wherever they stand: `absatzbild`, `relatedArticles`. */
const stems: readonly (readonly [RegExp, BlockRole])[] = [
  [/caption|^img|(?:bild|image|photo|foto|figure)$/, 'caption'],
  [/newsletter|advert|cookie/, 'notice'],
  [/^related|teaser/, 'related'],
  [/breadcrumb/, 'navigation'],
]

const roleOfWord = new Map<string, BlockRole>()
for (const { role, words } of regionNames) for (const word of words.split(' ')) roleOfWord.set(word, role)

/** Role that an element's own tag and names give to what it holds, if they give any. */
export function regionRole(element: PageElement): BlockRole | undefined {
  const { tag, attributes } = element
  const byTag = tagRoles.get(tag) ?? ariaRoles.get(attributes.role ?? '')
  if (byTag) return byTag
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''}`
  return roleOfNames(names) ?? (tag === 'aside' ? 'other' : undefined)
}

const remembered = new Map<string, BlockRole | undefined>()

/** Class names repeat thousands of times in a page and from page to page; each is taken apart once. */
function roleOfNames(names: string): BlockRole | undefined {
  if (names === '  ' || names.length > 500) return undefined
  if (remembered.has(names)) return remembered.get(names)
  if (remembered.size > 20_000) remembered.clear()
  const role = readNames(names)
  remembered.set(names, role)
  return role
}

function readNames(names: string): BlockRole | undefined {
  for (const name of names.split(' ')) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
    for (let i = 0; i < words.length; i++) {
      const role = roleOfWord.get(`${words[i]}-${words[i + 1]}`) ?? roleOfWord.get(words[i]!)
      if (role) return role
      for (const [stem, stemRole] of stems) if (stem.test(words[i]!)) return stemRole
    }
  }
  return undefined
}
