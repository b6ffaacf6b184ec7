import { pageAddress } from '../../core/article/page-address.ts';
import { findKeptArticle } from '../../extension/storage/kept-articles.ts';

/** True for the dossier of an article that was kept from this very page, which cannot repeat itself. */
export async function isOfThisPage(dossier: string): Promise<boolean> {
  const article = await findKeptArticle(dossier);
  return article !== undefined && pageAddress(article.address) === pageAddress(location.href);
}
