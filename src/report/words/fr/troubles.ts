import type { BinaryKind } from '../../../capture/trouble.js'
import { version } from '../../../version.js'
import { type TroubleWords, tell } from '../troubles.js'
import { read } from './read-help.js'

const saveIt = 'Enregistrez la page dans un navigateur, puis : selon read page.html --url <adresse>'

/** Les erreurs du système de fichiers, en clair. */
const writingFaults: Readonly<Record<string, string>> = {
  ENOENT: 'ce dossier n’existe pas',
  ENOTDIR: 'ce dossier n’existe pas',
  EISDIR: 'c’est un dossier',
  EACCES: 'droits insuffisants',
  EPERM: 'droits insuffisants',
  EROFS: 'le disque est en lecture seule',
}

/** Que faire quand un serveur répond, mais sans la page. */
function afterStatus(status: number): string {
  if (status === 404 || status === 410)
    return 'Vérifiez l’adresse ; une page disparue se trouve parfois dans une archive du web.'
  if (status === 429 || status >= 500) return `Réessayez plus tard. ${saveIt}`
  return saveIt
}

/** Que faire d’un fichier de cette sorte. */
const insteadOf: Partial<Readonly<Record<BinaryKind, string>>> = {
  mhtml: 'Dans le navigateur, choisissez « Enregistrer sous… Page web, HTML uniquement ».',
  warc: 'Donnez-lui un nom qui finit par .warc ou .warc.gz.',
  json: 'Ajoutez --from jsonl si chaque ligne est un objet, --from json si tout est un seul document.',
}

export const troubles: TroubleWords = {
  troubles: {
    missing: () => ({
      what: 'fichier ou dossier introuvable',
      remedy: 'Vérifiez le chemin ; un nom avec des espaces se met entre guillemets.',
    }),
    'bad-name': () => ({
      what: 'porte un nom qui n’est pas en UTF-8',
      remedy: 'Renommez-le ; pour beaucoup de fichiers il y a convmv.',
    }),
    forbidden: () => ({
      what: 'lecture interdite (droits insuffisants)',
      remedy: 'Voyez son propriétaire, ou copiez-le là où vous pouvez lire.',
    }),
    'no-pages': () => ({
      what: 'ne contient aucune page',
      remedy: 'Les pages sont des fichiers .html, .htm, .txt, .jsonl ou .warc ; nommez les autres un à un.',
    }),
    empty: () => ({
      what: 'est vide ou ne contient que des blancs',
      remedy: 'Enregistrez de nouveau la page ; si elle vient d’un tube, voyez la commande qui la fournit.',
    }),
    binary: ({ found }) => ({
      what: `n’est pas une page mais ${troubles.binaries[found]}`,
      remedy: insteadOf[found] ?? 'Enregistrez la page en HTML, ou son texte dans un fichier .txt.',
    }),
    'too-big': ({ limitMB }) => ({
      what: `dépasse ${limitMB} Mo`,
      remedy: 'N’enregistrez que l’article, en HTML ou en texte.',
    }),
    damaged: ({ detail }) => ({
      what: `ne peut être lu : ${detail}`,
      remedy: 'Vérifiez le fichier ; enregistrez-le ou téléchargez-le de nouveau.',
    }),
    'bad-line': ({ line, fault }) => {
      const { what, remedy } = tell(troubles.lineFaults, fault)
      return { what: `ligne ${line} passée : ${what}`, remedy }
    },
    'bad-reading': ({ line, fault: { field, needs, choices = [] } }) => ({
      what: `ligne ${line} passée : dans sa lecture, "${field}" n’est pas ${troubles.needs[needs](choices)}`,
      remedy: 'Relisez la page : selon read PAGE --jsonl, ou donnez à trace la page elle-même.',
    }),
    'bad-address': () => ({
      what: 'n’est pas une adresse web',
      remedy:
        'Donnez une adresse entière, commençant par http:// ou https://, sans identifiant ni mot de passe.',
    }),
    'private-address': ({ host, address }) => ({
      what:
        host === address
          ? `${address} est hors de l’internet public`
          : `${host} mène à ${address}, hors de l’internet public`,
      remedy: 'Si c’est un serveur à vous, ajoutez --allow-private.',
    }),
    'unknown-host': ({ host }) => ({
      what: `aucun hôte ne s’appelle ${host}`,
      remedy: 'Vérifiez l’orthographe et votre connexion.',
    }),
    unreachable: ({ detail }) => ({
      what: `n’a pu être récupéré : ${detail}`,
      remedy: `Réessayez plus tard. ${saveIt}`,
    }),
    refused: ({ status }) => ({ what: `le serveur a répondu ${status}`, remedy: afterStatus(status) }),
    'bad-redirect': ({ to }) => ({
      what: `renvoie à ${to}, qui n’est pas une adresse web`,
      remedy: saveIt,
    }),
    'not-a-page': ({ type }) => ({
      what: `est du type ${type}, pas une page`,
      remedy: 'Donnez l’adresse de l’article lui-même.',
    }),
    'redirected-too-often': ({ limit }) => ({
      what: `renvoie à une autre adresse plus de ${limit} fois`,
      remedy: saveIt,
    }),
    'timed-out': ({ seconds }) => ({
      what: `n’a pas répondu en ${seconds} secondes`,
      remedy: `Réessayez plus tard. ${saveIt}`,
    }),
    failed: ({ detail }) => ({
      what: `n’a pu être lu, par une faute de Selon : ${detail}`,
      remedy: 'Merci de la signaler avec la page.',
    }),
    'output-full': () => ({
      what: 'le disque est plein',
      remedy:
        'Faites de la place ; un lot écrit en JSON Lines reprend alors par la même commande avec --resume.',
    }),
    'output-failed': ({ code, detail }) => ({
      what: `ne peut être écrit : ${writingFaults[code] ?? detail}`,
      remedy: 'Vérifiez le chemin et vos droits.',
    }),
    'output-is-input': () => ({
      what: 'est à la fois entrée et sortie',
      remedy: 'Donnez un autre nom à --output.',
    }),
    'not-a-continuation': ({ found, expected }) => ({
      what: `n’est pas le début de ce lot : il contient « ${found} » là où le lot a « ${expected} »`,
      remedy: 'Donnez les mêmes entrées et options qu’avant, ou un autre --output.',
    }),
  },
  notices: {
    'not-an-article': () => ({
      what: 'ne ressemble pas à un article de presse ; voici ce qui a pu être lu',
      remedy: 'Si c’en est un, enregistrez la page une fois entièrement chargée.',
    }),
    'language-unsupported': ({ language, known }) => ({
      what: `est dans une langue dont Selon ne connaît pas les verbes de parole (${language}) ; voici l’article et ses citations`,
      remedy: `Si c’est une erreur, ajoutez --language avec l’un de ces codes : ${known.join(', ')}.`,
    }),
    'language-unknown': ({ known }) => ({
      what: 'est dans une langue qui n’a pu être reconnue',
      remedy: `Ajoutez --language avec l’un de ces codes : ${known.join(', ')}.`,
    }),
  },
  lineFaults: {
    'not-utf8': () => ({ what: 'elle n’est pas en UTF-8', remedy: 'Écrivez le lot en UTF-8.' }),
    'not-json': () => ({ what: 'ce n’est pas du JSON', remedy: 'Écrivez un objet JSON entier par ligne.' }),
    'not-an-object': () => ({
      what: 'ce n’est pas un objet JSON',
      remedy: 'Écrivez {"id": …, "text": …} ou {"id": …, "html": …}.',
    }),
    'no-content': () => ({ what: 'elle n’a ni « text » ni « html »', remedy: 'Donnez l’un des deux.' }),
    'already-read': () => ({
      what: 'c’est une lecture, non une page à lire',
      remedy: 'Donnez les lectures à selon trace, et les pages à selon read.',
    }),
    'two-contents': () => ({
      what: 'elle a « text » et « html » à la fois',
      remedy: 'Gardez l’un des deux.',
    }),
    'empty-content': () => ({ what: 'sa page est vide', remedy: 'Donnez le texte ou le HTML de la page.' }),
    'wrong-type': ({ field }) => ({
      what: `« ${field} » n’est pas une chaîne`,
      remedy: 'Mettez sa valeur entre guillemets droits.',
    }),
    'bad-value': ({ field, value }) => ({
      what: `"${field}" ne peut être «\u00a0${value}\u00a0»`,
      remedy: `Donnez ${read.usage.expected[field]}.`,
    }),
    'too-long': ({ limitMB }) => ({
      what: `elle dépasse ${limitMB} Mo`,
      remedy: 'Découpez la page, ou ôtez-en les images incluses.',
    }),
  },
  needs: {
    object: () => 'un objet',
    list: () => 'une liste',
    text: () => 'une chaîne',
    identifier: () => 'une chaîne non vide',
    choice: (choices) => read.usage.expected.choice(choices),
    span: () => '{"start", "end"} dans le texte de l’article',
    words: () => '{"start", "end"} de mots du texte de l’article',
    language: () => read.usage.expected.language,
    date: () => 'un jour ou un instant ISO 8601',
    version: () => `une version dont les lectures sont comme celles de la ${version}`,
    order: () => 'après le bloc qui le précède',
    'own-id': () => 'un identifiant que rien n’a avant lui',
    'known-id': () => 'un identifiant que la lecture contient',
    'few-repeats': () => 'une liste qui couvre le texte quelques fois au plus',
  },
  binaries: {
    pdf: 'un PDF',
    image: 'une image',
    'audio-video': 'du son ou de la vidéo',
    archive: 'une archive compressée',
    office: 'un document de bureautique',
    mhtml: 'une archive web (MHTML)',
    warc: 'une archive web (WARC)',
    database: 'une base de données',
    program: 'un programme',
    json: 'du JSON',
    unknown: 'des données binaires',
  },
}
