using System.Collections.Frozen;

namespace Entente.Readers.Html;

/// <summary>
/// What stands above lists of other pages, and on short lines of sites, in the languages in which ministries publish. The
/// core knows the English of it (<see cref="Entente.Documents.Furniture"/>); a page in English may have furniture in any of these.
/// </summary>
internal static class FurnitureHeadings
{
    private static readonly FrozenSet<string> Around = FrozenSet.ToFrozenSet(
        [
            // English
            "related",
            "see also",
            "read also",
            "more on this topic",
            "more on this",
            "you may also like",
            "you might also like",
            "in this section",
            "on this page",
            "contents",
            "table of contents",
            "quick links",
            "useful links",
            "more information",
            "most read",
            "most viewed",
            "most popular",
            "latest",
            "latest news",
            "news",
            "more news",
            "other news",
            "recent posts",
            "recent news",
            "latest updates",
            "recommended",
            "explore",
            "explore more",
            "follow us",
            "share",
            "share this",
            "share this page",
            "tags",
            "topics",
            "categories",
            "stay connected",
            "stay informed",
            "browse by",
            "archive",
            "archives",
            "filed under",
            "read more",
            "more",
            "learn more",
            "print",
            "email",
            "download",
            "back",
            "next",
            "previous",
            "popular",
            "featured",
            "related links",
            "related news",
            "related content",
            "related articles",
            "related pages",
            "related documents",
            "related information",
            "related topics",
            "related stories",
            "more stories",
            "more from",
            "upcoming events",
            "events",
            "contact us",
            // German
            "mehr zum thema",
            "weitere informationen",
            "weitere meldungen",
            "weiterführende links",
            "verwandte themen",
            "verwandte artikel",
            "zum thema",
            "das könnte sie auch interessieren",
            "teilen",
            "seite teilen",
            "drucken",
            "seite drucken",
            "seite empfehlen",
            "schlagworte",
            "schlagwörter",
            "inhalt",
            "inhaltsverzeichnis",
            "aktuelles",
            "service",
            "nach oben",
            "zum seitenanfang",
            "weiterlesen",
            "mehr erfahren",
            "kontakt",
            "links",
            "themen",
            // French
            "à lire aussi",
            "a lire aussi",
            "voir aussi",
            "en savoir plus",
            "sur le même thème",
            "sur le même sujet",
            "dans la même rubrique",
            "partager",
            "partager la page",
            "partager cet article",
            "imprimer",
            "sommaire",
            "actualités",
            "à la une",
            "articles liés",
            "liens utiles",
            "haut de page",
            "retour en haut de page",
            "lire la suite",
            "suivez-nous",
            "mots-clés",
            "rubriques",
            "contact",
            // Spanish
            "noticias relacionadas",
            "contenido relacionado",
            "ver también",
            "véase también",
            "compartir",
            "imprimir",
            "enlaces de interés",
            "síganos",
            "leer más",
            "volver arriba",
            "etiquetas",
            // Japanese
            "関連情報",
            "関連リンク",
            "関連記事",
            "関連ページ",
            "関連ニュース",
            "シェア",
            "シェアする",
            "共有",
            "印刷",
            "印刷する",
            "目次",
            "このページの先頭へ",
            "ページの先頭へ",
            "ページトップへ",
            "トップへ",
            "ページトップへ戻る",
            "トップページへ戻る",
            "一覧へ戻る",
            "新着情報",
            "お知らせ",
            "最新情報",
            "お問い合わせ",
            "続きを読む",
            "もっと見る",
            "戻る",
            "前へ",
            "次へ",
            "本文へ",
            "ホーム",
            "トップページ",
            // Korean, Chinese
            "관련 기사",
            "관련 링크",
            "공유",
            "인쇄",
            "목록",
            "相关链接",
            "相关新闻",
            "分享",
            "打印",
            "返回顶部",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Always = FrozenSet.ToFrozenSet(
        [
            "press contacts",
            "press contact",
            "media contacts",
            "media contact",
            "media enquiries",
            "media inquiries",
            "for journalists",
            "pressekontakt",
            "contact presse",
            "contacts presse",
            // What became of the page, not of its subject.
            "updates to this page",
            "update history",
            "page history",
            "full page history",
            "change history",
            "revision history",
            "version history",
            "document history",
            "änderungshistorie",
            "historique des modifications",
            "historial de cambios",
            "更新履歴",
            "変更履歴",
        ],
        StringComparer.Ordinal
    );

    // Above these lists of links belong to the text.
    private static readonly string[] OfText =
    [
        "source",
        "reference",
        "further reading",
        "bibliograph",
        "annex",
        "attachment",
        "note",
        "footnote",
        "text of",
        "texts of",
        "document",
        "signator",
        "enclosure",
        "quellen",
        "fußnoten",
        "anmerkungen",
        "anlage",
        "annexe",
        "pièces jointes",
        "fuentes",
        "notas",
        "参考",
        "出典",
        "注",
        "別添",
        "添付",
    ];

    /// <summary>Whether words stand above other pages' titles, or alone on a button.</summary>
    public static bool IsAround(string text)
    {
        if (text.Length > 60)
            return false;
        var folded = Folded(text);
        return Around.Contains(folded)
            || Always.Contains(folded)
            || (folded.StartsWith("related ", StringComparison.Ordinal) && folded.Count(c => c == ' ') <= 3)
            || (
                folded.StartsWith("more ", StringComparison.Ordinal)
                && folded.Count(c => c == ' ') <= 3
                && folded.EndsWith(" news", StringComparison.Ordinal)
            );
    }

    /// <summary>Whether what stands below such a heading is for the press or about the page, not about the subject.</summary>
    public static bool IsAlwaysAround(string text) => Always.Contains(Folded(text));

    /// <summary>Whether links below such a heading are part of the text.</summary>
    public static bool IsOfText(string text)
    {
        var folded = Folded(text);
        return !folded.StartsWith("related ", StringComparison.Ordinal)
            && OfText.Any(word =>
                folded.StartsWith(word, StringComparison.Ordinal) || folded.Contains(' ' + word, StringComparison.Ordinal)
            );
    }

    private static string Folded(string text) =>
        text.Trim(' ', ':', '.', '…', '»', '›', '>', '→', '▲', '↑', '+', '«', '‹', '?', '!').ToLowerInvariant();
}
