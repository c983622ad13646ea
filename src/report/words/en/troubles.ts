import type { BinaryKind } from '../../../capture/trouble.js'
import { version } from '../../../version.js'
import { type TroubleWords, tell } from '../troubles.js'
import { read } from './read-help.js'

const saveIt = 'Save the page in a browser, then run: selon read page.html --url <address>'

/** Errors of the file system in words. */
const writingFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
}

/** What to do where a server answers, but not with the page. */
function afterStatus(status: number): string {
  if (status === 404 || status === 410)
    return 'Check the address; a page that is gone may be in a web archive.'
  if (status === 429 || status >= 500) return `Try again later. ${saveIt}`
  return saveIt
}

/** What to do with a file of this kind. */
const insteadOf: Partial<Readonly<Record<BinaryKind, string>>> = {
  mhtml: 'In the browser choose “Save as… Web page, HTML only”.',
  warc: 'Give it a name that ends in .warc or .warc.gz.',
  json: 'Add --from jsonl where each line is an object, --from json where all is one document.',
}

export const troubles: TroubleWords = {
  troubles: {
    missing: () => ({
      what: 'no such file or folder',
      remedy: 'Check the path; quote names that hold blanks.',
    }),
    'bad-name': () => ({
      what: 'has a name that is not UTF-8',
      remedy: 'Rename it; for many files there is convmv.',
    }),
    forbidden: () => ({
      what: 'may not be read (permission denied)',
      remedy: 'Ask its owner, or copy it where you may read it.',
    }),
    'no-pages': () => ({
      what: 'holds no pages',
      remedy: 'Pages are .html, .htm, .txt, .jsonl or .warc files; name other files one by one.',
    }),
    empty: () => ({
      what: 'is empty or holds only blanks',
      remedy: 'Save the page again; where it came through a pipe, look at the command before it.',
    }),
    binary: ({ found }) => ({
      what: `is not a page but ${troubles.binaries[found]}`,
      remedy: insteadOf[found] ?? 'Save the page as HTML, or its words as a .txt file.',
    }),
    'too-big': ({ limitMB }) => ({
      what: `is larger than ${limitMB} MB`,
      remedy: 'Save only the article, as HTML or text.',
    }),
    damaged: ({ detail }) => ({
      what: `cannot be read: ${detail}`,
      remedy: 'Check the file; save or download it again.',
    }),
    'bad-line': ({ line, fault }) => {
      const { what, remedy } = tell(troubles.lineFaults, fault)
      return { what: `line ${line} skipped: ${what}`, remedy }
    },
    'bad-reading': ({ line, fault: { field, needs, choices = [] } }) => ({
      what: `line ${line} skipped: in its reading "${field}" is not ${troubles.needs[needs](choices)}`,
      remedy: 'Read the page again: selon read PAGE --jsonl, or give trace the page itself.',
    }),
    'bad-address': () => ({
      what: 'is not an address of the web',
      remedy: 'Give a whole address beginning with http:// or https://, without user name or password.',
    }),
    'private-address': ({ host, address }) => ({
      what:
        host === address
          ? `${address} is not on the public internet`
          : `${host} leads to ${address}, which is not on the public internet`,
      remedy: 'If it is a server of your own, add --allow-private.',
    }),
    'unknown-host': ({ host }) => ({
      what: `no host is named ${host}`,
      remedy: 'Check the spelling and your connection.',
    }),
    unreachable: ({ detail }) => ({
      what: `could not be fetched: ${detail}`,
      remedy: `Try again later. ${saveIt}`,
    }),
    refused: ({ status }) => ({ what: `the server answered ${status}`, remedy: afterStatus(status) }),
    'bad-redirect': ({ to }) => ({
      what: `leads on to ${to}, which is not an address of the web`,
      remedy: saveIt,
    }),
    'not-a-page': ({ type }) => ({
      what: `is ${type}, not a page`,
      remedy: 'Give the address of the article itself.',
    }),
    'redirected-too-often': ({ limit }) => ({
      what: `led on to another address more than ${limit} times`,
      remedy: saveIt,
    }),
    'timed-out': ({ seconds }) => ({
      what: `did not answer in ${seconds} seconds`,
      remedy: `Try again later. ${saveIt}`,
    }),
    failed: ({ detail }) => ({
      what: `could not be read, by a fault of Selon: ${detail}`,
      remedy: 'Please report it with the page.',
    }),
    'output-full': () => ({
      what: 'the disk is full',
      remedy: 'Make room; a batch written as JSON Lines then goes on with the same command and --resume.',
    }),
    'output-failed': ({ code, detail }) => ({
      what: `cannot be written: ${writingFaults[code] ?? detail}`,
      remedy: 'Check the path and your rights.',
    }),
    'output-is-input': () => ({ what: 'is both input and output', remedy: 'Give --output another name.' }),
    'not-a-continuation': ({ found, expected }) => ({
      what: `does not continue this batch: it holds “${found}” where the batch has “${expected}”`,
      remedy: 'Give the same inputs and options as before, or another --output.',
    }),
  },
  notices: {
    'not-an-article': () => ({
      what: 'does not look like a news article; what could be read follows',
      remedy: 'If it is one, save the page once it is fully loaded.',
    }),
    'language-unsupported': ({ language, known }) => ({
      what: `is in a language whose reporting words Selon does not know (${language}); the article and its quotations follow`,
      remedy: `If that is wrong, add --language with one of ${known.join(', ')}.`,
    }),
    'language-unknown': ({ known }) => ({
      what: 'is in no language that could be told',
      remedy: `Add --language with one of ${known.join(', ')}.`,
    }),
  },
  lineFaults: {
    'not-utf8': () => ({ what: 'it is not UTF-8', remedy: 'Write the batch in UTF-8.' }),
    'not-json': () => ({ what: 'it is not JSON', remedy: 'Write one whole JSON object a line.' }),
    'not-an-object': () => ({
      what: 'it is not a JSON object',
      remedy: 'Write {"id": …, "text": …} or {"id": …, "html": …}.',
    }),
    'no-content': () => ({ what: 'it has neither "text" nor "html"', remedy: 'Give one of them.' }),
    'already-read': () => ({
      what: 'it is a reading, not a page to read',
      remedy: 'Give readings to selon trace, and pages to selon read.',
    }),
    'two-contents': () => ({ what: 'it has both "text" and "html"', remedy: 'Keep one of them.' }),
    'empty-content': () => ({ what: 'its page is empty', remedy: 'Give the page’s text or HTML.' }),
    'wrong-type': ({ field }) => ({
      what: `"${field}" is not a string`,
      remedy: 'Put its value in quotation marks.',
    }),
    'bad-value': ({ field, value }) => ({
      what: `"${field}" cannot be “${value}”`,
      remedy: `Give ${read.usage.expected[field]}.`,
    }),
    'too-long': ({ limitMB }) => ({
      what: `it is longer than ${limitMB} MB`,
      remedy: 'Split the page, or leave out pictures it holds inside.',
    }),
  },
  needs: {
    object: () => 'an object',
    list: () => 'a list',
    text: () => 'a string',
    identifier: () => 'a string that is not empty',
    choice: (choices) => read.usage.expected.choice(choices),
    span: () => '{"start", "end"} within the article’s text',
    words: () => '{"start", "end"} of words in the article’s text',
    language: () => read.usage.expected.language,
    date: () => 'an ISO 8601 day or instant',
    version: () => `a version whose readings are like those of ${version}`,
    order: () => 'behind the block before it',
    'own-id': () => 'an id that nothing before it has',
    'known-id': () => 'an id that the reading has',
    'few-repeats': () => 'a list that covers the text a few times at most',
  },
  binaries: {
    pdf: 'a PDF',
    image: 'a picture',
    'audio-video': 'sound or video',
    archive: 'a packed archive',
    office: 'an office document',
    mhtml: 'a web archive (MHTML)',
    warc: 'a web archive (WARC)',
    database: 'a database',
    program: 'a program',
    json: 'JSON',
    unknown: 'binary data',
  },
}
