import { agencies, type CreditTable, end, source } from './pattern.js'

/** How pages in English name what they were taken from. */
export const en: CreditTable = {
  opens: 'sources?|with|via|translated|read|see|view',
  ends: 'publi|appeared|posted',
  patterns: [
    {
      where: 'line',
      pattern: `^sources?\\s?:\\s?${source}${end}`,
      example: 'Source: harbourpost.example',
      name: 'harbourpost.example',
    },
    {
      where: 'line',
      pattern: `^\\(?with\\s(?:files|reports?|reporting|material|inputs?)\\s(?:from|by)\\s(?:the\\s)?${source}${end}`,
      example: 'With reports from The Harbour Post',
      name: 'Harbour Post',
      role: 'contributor',
    },
    {
      where: 'line',
      pattern: `^\\(?with\\s(?:the\\s)?(?<name>(?:${agencies}|agencies)[^\\n]{0,40}?)${end}`,
      example: 'With AFP',
      name: 'AFP',
      role: 'contributor',
    },
    {
      where: 'line',
      pattern: `^via\\s?:?\\s${source}${end}`,
      example: 'Via Northern Herald',
      name: 'Northern Herald',
    },
    {
      where: 'line',
      pattern: `^translated\\s(?:from|by)\\s${source}${end}`,
      example: 'Translated from Le Phare du Midi',
      name: 'Le Phare du Midi',
    },
    {
      where: 'line',
      pattern: `^(?:read|see|view)\\sthe\\s(?:original|full)\\s(?:article|story|report|piece)\\s(?:at|on|in|from)\\s${source}${end}`,
      example: 'Read the original article on Northern Herald',
      name: 'Northern Herald',
    },
    {
      where: 'end',
      pattern: `(?:first|originally|previously)\\s(?:published|appeared|posted)\\s(?:in|on|at|by)\\s${source}${end}`,
      example: 'This article was originally published on Northern Herald.',
      name: 'Northern Herald',
    },
    {
      where: 'end',
      pattern: `appeared\\sfirst\\son\\s${source}${end}`,
      example: 'The post Bridge reopens appeared first on Northern Herald.',
      name: 'Northern Herald',
    },
    {
      where: 'end',
      pattern: `(?:republished|reprinted)\\s(?:with\\s(?:kind\\s)?permission\\s(?:of|from)|by\\spermission\\sof|from)\\s${source}(?:\\sunder\\sa[^\\n]{0,60})?${end}`,
      example: 'This article is republished from The Conversation under a Creative Commons license.',
      name: 'The Conversation',
    },
  ],
}
