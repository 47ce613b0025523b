using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Entente.Readers.Html;

/// <summary>
/// What authors of pages call their parts: the words of classes and ids, in the vocabulary that sites everywhere share. A name is
/// a hint: what holds the title or most of the prose is never taken out for its name.
/// </summary>
internal static class PageNames
{
    private const int LongestName = 300;

    /// <summary>Names of what is never the page's subject.</summary>
    public static readonly FrozenSet<string> Furniture = Set(
        "nav navbar navi navigation gnav gnavi lnav globalnav localnav menu menus megamenu submenu topmenu sidemenu breadcrumb breadcrumbs"
            + " crumb crumbs topicpath pankuzu fil ariane sidebar sidenav leftnav rightnav share sharing sharebar shares social socials"
            + " socialmedia sns addthis addtoany sharethis cookie cookies consent gdpr related recommended recommendations newsletter"
            + " subscribe subscription pagination pager paging footer footers masthead skip skiplink skiplinks toolbar comments disqus"
            + " rating feedback advert adverts advertisement promo promos promotion sponsor popup modal overlay lightbox carousel slider"
            + " search searchbox login signin lang langs language languages langswitch languageswitcher sprachwahl langue langues tagcloud"
            + " tags widget widgets rail utility utilities follow backtotop totop pagetop toc tableofcontents printbtn teaser teasers"
            + " trending latest mostread morenews othernews relatedlinks quicklinks usefullinks siteinfo sitemap banner banners topbar"
            + " disclaimer copyright colophon hamburger offcanvas subnav servicenav metanav metanavigation brotkrumen teilen partage partager"
            + " druck drucken imprimer marginal seitenleiste fusszeile kopfzeile alert alerts player videoplayer audioplayer mediaplayer"
    );

    /// <summary>Names of notes that belong to the text although they stand apart from it.</summary>
    public static readonly FrozenSet<string> Notes = Set("footnote footnotes fn endnote endnotes fussnoten notes references annotations");

    /// <summary>The words of an element's class and id.</summary>
    public static IReadOnlyList<string> Of(IElement element)
    {
        var names = new List<string>();
        Add(element.ClassName, names);
        Add(element.Id, names);
        return names;
    }

    private static void Add(string? name, List<string> names)
    {
        if (string.IsNullOrEmpty(name) || name.Length > LongestName)
            return;
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]);
            var isHump = !isEnd && i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (!isEnd && !isHump)
                continue;
            if (i > start)
                names.Add(name[start..i].ToLowerInvariant().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
            start = isHump ? i : i + 1;
        }
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
