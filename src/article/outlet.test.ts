import { describe, expect, test } from 'vitest'
import { articleFromPage } from './from-page.js'

/** A page of the given head, and a header with the given link. */
const outletOf = (head: string, header = '', url?: string) =>
  articleFromPage(
    `<html><head>${head}</head><body>${header}<h1>Bridge reopens</h1><p>The bridge will reopen in May, the council of Port Lerra said on Friday evening.</p></body></html>`,
    url ? { url } : {},
  ).outlet

const logo = '<a href="/"><img src="l.gif" alt="Le Phare de Lerra"></a>'

describe('the outlet is named by', () => {
  const cases: { name: string; head: string; header?: string; url?: string; outlet: string | undefined }[] = [
    {
      name: 'its meta tag',
      head: '<meta property="og:site_name" content="Lerra Post">',
      outlet: 'Lerra Post',
    },
    {
      name: 'the end of the window’s title, which its address bears out',
      head: '<title>Bridge reopens | World | Lerra Post</title><link rel="canonical" href="https://www.lerra-post.example/b">',
      outlet: 'Lerra Post',
    },
    {
      name: 'its beginning, which the logo bears out',
      head: '<title>Le Phare de Lerra - Bridge reopens</title>',
      header: logo,
      outlet: 'Le Phare de Lerra',
    },
    { name: 'its address', head: '', url: 'https://www.lerrapost.example/b', outlet: 'lerrapost.example' },
  ]
  for (const { name, head, header, url, outlet } of cases)
    test(name, () => expect(outletOf(head, header, url)).toBe(outlet))
})

describe('no outlet is', () => {
  test('a rubric', () => expect(outletOf('<title>Bridge reopens - Economy</title>', logo)).toBeUndefined())
  test('a date', () => expect(outletOf('<title>Bridge reopens | 14.03.2025</title>')).toBeUndefined())
  test('half of a headline', () =>
    expect(
      outletOf('<title>Lerra Post - a love story</title>', '<a href="/">Lerra Post</a>'),
    ).toBeUndefined())
  test('a number', () => expect(outletOf('', '', 'http://127.0.0.1:8080/b')).toBeUndefined())
})
