/**
 * Names (classes and ids) of what stands around an article. Written in words joined by hyphens;
 * `RelatedStories_list__x1` in a page reads as `related-stories-list-x1`.
 *
 * Not here on purpose: `teaser`, `summary`, `intro` (standfirsts in many systems), `paywall`
 * (marks the article's own body by schema.org's advice), `sidebar` as a part of a name
 * (`content-sidebar-wrap` holds the article as well), `read-more`, `popup` and `lightbox` (whole
 * bodies are unfolded, or carry a gallery).
 */
export const excludedWords: readonly string[] = [
  // Consent
  'cookie cookies cookiebot consent gdpr onetrust didomi cookiebanner truste usercentrics',
  // Navigation
  'navbar navigation breadcrumb breadcrumbs submenu megamenu sitemap',
  'main-nav main-menu nav-menu side-nav sub-nav site-nav top-nav mobile-nav mobile-menu',
  'skip-link skip-links site-footer global-footer page-footer site-header global-header masthead',
  // Comments
  'comments commentaires comment-list commentlist comment-thread comment-section comment-form',
  'comment-respond comment-container comment-wrapper comment-block comment-item comment-rules disqus',
  // Who wrote it, and whose it is
  'author-bio author-profile about-author about-the-author copyright copyrights',
  // Teasers
  'more-stories more-news more-articles more-from',
  'most-read most-popular most-viewed most-shared most-commented mostpopular mostread',
  'recommended recommendations you-may also-like read-next up-next trending',
  'related-article related-articles related-post related-posts related-stories related-news',
  'related-content related-links related-topics related-items related-coverage top-stories',
  'latest-news latest-posts latest-stories popular-posts recent-posts',
  'recent-articles read-also see-also promo-unit recirc',
  'outbrain taboola zergnet jp-relatedposts yarpp',
  // What opens over a page: log in, register, subscribe
  'modal login signin sign-in subscribe-box subscribe-form',
  // Sharing, newsletters, advertising
  'share-buttons share-bar share-links share-tools sharing sharedaddy addtoany addthis sharethis',
  'social-share social-links social-icons social-media social-buttons social-bar',
  'newsletter newsletters newsletter-signup sign-up-form subscribe-popup',
  'advert advertisement adsbygoogle ad-container ad-slot ad-wrapper ad-unit',
].flatMap((line) => line.split(' '))

/** Names that count only when they are the whole of a class or id. */
export const excludedExactly: readonly string[] = [
  'nav menu topnav topbar footer foot sidebar left-sidebar right-sidebar sidebar-primary',
  'primary-sidebar widget-area respond related teasers share social ad ads pager pagination tags',
].flatMap((line) => line.split(' '))

/** Words that make a name tell the state of a whole page (`has-cookie-banner`, `nav-open`). */
export const stateWords: readonly string[] =
  'has no not with without is open opened closed enabled disabled loaded accepted'.split(' ')

/** Roles of WAI-ARIA that are no prose. */
export const excludedRoles: ReadonlySet<string> = new Set(
  (
    'navigation menu menubar menuitem toolbar tablist tree treegrid search searchbox banner ' +
    'contentinfo alertdialog combobox listbox option button checkbox switch slider spinbutton ' +
    'progressbar scrollbar textbox tooltip status timer doc-pagelist doc-toc doc-index'
  ).split(' '),
)

/** Elements that a name may exclude. Never headlines, paragraphs, cells, quotations, articles. */
export const namedElements: ReadonlySet<string> = new Set(
  'div section ul ol aside header footer form table dl dialog iframe frame'.split(' '),
)
