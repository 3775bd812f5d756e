/** Comment threads as WordPress, Blogger and Disqus-like systems write them: every reader is a voice of their own. */
import { expect, test } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import { sourceOf } from '../src/import/source.ts'

const ARTICLE = `<article><h1>Guns at the river</h1>
<p>The army moved its guns to the river on Tuesday, residents of the town of Tarn said, and the market stayed closed.</p>
<p>A spokesman for the rebels said that they would answer. The mayor asked both sides to let the wounded leave the town.</p></article>`

const page = (thread: string): string =>
  `<!doctype html><html><head><title>Guns at the river</title></head><body>${ARTICLE}${thread}</body></html>`

const THREADS: Readonly<Record<string, string>> = {
  WordPress: `<div id="comments" class="comments-area"><h2>2 Comments</h2><ol class="comment-list">
<li id="comment-1" class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Petra Voss</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time>5 March 2019</time></a></div></footer><div class="comment-content"><p>The guns were there on Monday already.</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
<li id="comment-2" class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Ilo Brandt</b> <span class="says">says:</span></div></footer><div class="comment-content"><p>Nobody let the wounded leave.</p></div></article></li></ol></div>`,
  Blogger: `<div class="comments" id="comments"><h4>2 comments:</h4><div id="comments-block">
<dl><dt class="comment-author" id="c1"><a href="#">Petra Voss</a> said...</dt><dd class="comment-body"><p>The guns were there on Monday already.</p></dd><dd class="comment-footer"><span class="comment-timestamp">5 March 2019 at 10:12</span></dd>
<dt class="comment-author" id="c2"><a href="#">Ilo Brandt</a> said...</dt><dd class="comment-body"><p>Nobody let the wounded leave.</p></dd><dd class="comment-footer"><span class="comment-timestamp">5 March 2019 at 11:40</span></dd></dl></div></div>`,
  Disqus: `<section id="disqus_thread"><ul id="post-list" class="post-list">
<li class="post"><div class="post-content"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a>Petra Voss</a></span></span><span class="post-meta"><a class="time-ago">5 years ago</a></span></header><div class="post-body"><div class="post-message"><p>The guns were there on Monday already.</p></div></div></div></li>
<li class="post"><div class="post-content"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a>Ilo Brandt</a></span></span></header><div class="post-body"><div class="post-message"><p>Nobody let the wounded leave.</p></div></div></div></li></ul></section>`,
}

test.each(Object.keys(THREADS))('%s', async (system) => {
  const source = await sourceOf({ bytes: new TextEncoder().encode(page(THREADS[system]!)), name: 'page.html', mediaType: 'text/html' })
  const { text, layers } = clean(source)
  const name = new Map(layers.voices!.map((voice) => [voice.id, voice.name]))
  const spoken = layers
    .passages!.filter(({ role }) => role === 'reader-comment')
    .map(({ start, end, voice }) => [name.get(voice), text.slice(start, end).trim()])
  expect(spoken.filter(([, words]) => /[^.]\.$/.test(words!))).toEqual([
    ['Petra Voss', 'The guns were there on Monday already.'],
    ['Ilo Brandt', 'Nobody let the wounded leave.'],
  ])
  expect(layers.passages!.filter(({ role }) => role === 'body')).toHaveLength(2)
})
