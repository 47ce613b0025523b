namespace Entente.Documents;

/// <summary>What a part of a site's furniture is for.</summary>
public enum FurnitureKind
{
    /// <summary>No furniture.</summary>
    None,

    /// <summary>Says that the site is official, and how to know.</summary>
    Banner,

    /// <summary>Asks about cookies, or says that they are used.</summary>
    Cookies,

    /// <summary>Links for getting about the page: skip, back to top, previous and next.</summary>
    Navigation,

    /// <summary>An entry of the site's menu or search.</summary>
    Menu,

    /// <summary>The way from the home page to this one.</summary>
    Breadcrumb,

    /// <summary>Share, print, save, listen.</summary>
    Share,

    /// <summary>Subscribe, follow, stay in touch.</summary>
    Follow,

    /// <summary>Asks whether the page was useful.</summary>
    Feedback,

    /// <summary>Copyright and licence.</summary>
    Copyright,

    /// <summary>When the page was published or changed.</summary>
    Updated,

    /// <summary>Privacy, accessibility, freedom of information, and the like.</summary>
    Footer,

    /// <summary>The publisher's name, standing alone.</summary>
    Publisher,

    /// <summary>Titles of other pages.</summary>
    Related,
}

/// <summary>The words that sites of governments use for their furniture, by kind. Folded: lower case, straight apostrophes.</summary>
internal static class FurniturePhrases
{
    /// <summary>Whole lines that are furniture wherever they stand.</summary>
    public static readonly (FurnitureKind Kind, string[] Lines)[] Anywhere =
    [
        (
            FurnitureKind.Banner,
            [
                "here's how you know",
                "how you can tell",
                "how do you know",
                "how to identify",
                "official site",
                "gov.uk",
                "usa.gov",
                "canada.ca",
                "official websites use .gov",
                "official websites use .mil",
            ]
        ),
        (
            FurnitureKind.Cookies,
            [
                "cookies on gov.uk",
                "accept cookies",
                "accept all cookies",
                "accept additional cookies",
                "accept analytics cookies",
                "reject cookies",
                "reject all cookies",
                "reject additional cookies",
                "reject analytics cookies",
                "refuse cookies",
                "i accept cookies",
                "i refuse cookies",
                "view cookies",
                "manage cookies",
                "cookie settings",
                "cookie preferences",
                "cookie policy",
                "cookies policy",
                "hide this message",
                "hide cookie message",
            ]
        ),
        (
            FurnitureKind.Navigation,
            [
                "skip to content",
                "skip to main content",
                "skip navigation",
                "skip to navigation",
                "skip to footer",
                "skip to search",
                "jump to content",
                "jump to navigation",
                "back to top",
                "back to the top",
                "top of page",
                "return to top",
                "scroll to top",
                "go to top",
                "toggle navigation",
                "toggle menu",
                "open menu",
                "close menu",
                "main navigation",
                "main menu",
                "breadcrumb",
                "breadcrumbs",
                "breadcrumb navigation",
                "you are here",
                "language selection",
                "screen reader access",
                "text size",
                "font size",
                "next post",
                "previous post",
                "next article",
                "previous article",
                "back to list",
                "page content",
                "loading",
                "advertisement",
            ]
        ),
        (
            FurnitureKind.Share,
            [
                "print",
                "print this",
                "print page",
                "print this page",
                "print friendly",
                "printer-friendly version",
                "share",
                "share this",
                "share page",
                "share this page",
                "share this article",
                "share this post",
                "share on social media",
                "tweet",
                "download pdf",
                "download as pdf",
                "pdf version",
                "copy link",
                "listen",
                "listen to this page",
                "email this page",
                "bookmark",
            ]
        ),
        (
            FurnitureKind.Follow,
            [
                "subscribe",
                "follow us",
                "stay connected",
                "connect with us",
                "follow us on",
                "get emails about this page",
                "get email updates",
                "get email alerts",
                "newsletter",
                "newsletter signup",
            ]
        ),
        (
            FurnitureKind.Feedback,
            [
                "is this page useful",
                "was this page useful",
                "was this page helpful",
                "is this page helpful",
                "yes this page is useful",
                "no this page is not useful",
                "report a problem with this page",
                "report a problem or mistake on this page",
                "report a problem",
                "give feedback",
                "page details",
                "send feedback",
                "post a comment",
                "leave a comment",
                "report barrier",
            ]
        ),
        (
            FurnitureKind.Footer,
            [
                "privacy policy",
                "privacy notice",
                "privacy statement",
                "accessibility statement",
                "declaration on accessibility",
                "terms of service",
                "copyright information",
                "copyright policy",
                "sitemap",
                "site map",
                "no fear act",
                "no fear act data",
                "webmaster",
                "site index",
                "vulnerability disclosure policy",
                "external link policy",
                "hyperlink policy",
                "website policies",
                "about this site",
                "about this website",
                "built by the government digital service",
            ]
        ),
        (
            FurnitureKind.Related,
            [
                "you may also like",
                "you might also be interested in",
                "most read",
                "most popular",
                "recent posts",
                "recommended for you",
                "trending",
            ]
        ),
    ];

    /// <summary>Whole lines that are furniture above the first and below the last prose of the page.</summary>
    public static readonly (FurnitureKind Kind, string[] Lines)[] AtEdges =
    [
        (
            FurnitureKind.Menu,
            [
                "home",
                "homepage",
                "to start page",
                "start page",
                "menu",
                "search",
                "search this site",
                "about",
                "about us",
                "about the ministry",
                "about the department",
                "contact",
                "contact us",
                "contacts",
                "news",
                "newsroom",
                "latest news",
                "news and events",
                "media",
                "media centre",
                "media center",
                "press",
                "press releases",
                "press room",
                "briefing room",
                "publications",
                "events",
                "calendar",
                "careers",
                "jobs",
                "services",
                "topics",
                "departments",
                "worldwide",
                "how government works",
                "get involved",
                "consultations",
                "documents",
                "speeches",
                "help",
                "faq",
                "faqs",
                "login",
                "log in",
                "sign in",
                "sign up",
                "register",
                "my account",
                "languages",
                "language",
                "close",
                "cancel",
                "open",
                "more",
                "read more",
                "learn more",
                "view all",
                "see all",
                "gallery",
                "photo gallery",
                "video",
                "videos",
                "archive",
                "archives",
                "rss",
                "social media",
                "countries and regions",
                "foreign policy",
                "who we are",
                "what we do",
                "explore the topic",
                "explore",
                "tags",
                "filed under",
                "contents",
                "top",
                "departments, agencies and public bodies",
                "bureaus and offices",
                "visas",
                "go to",
            ]
        ),
        (
            FurnitureKind.Menu,
            [
                "english",
                "français",
                "deutsch",
                "español",
                "italiano",
                "português",
                "日本語",
                "中文",
                "한국어",
                "हिन्दी",
                "हिंदी",
                "العربية",
                "русский",
                "українська",
                "polski",
                "nederlands",
                "gaeilge",
                "cymraeg",
                "leichte sprache",
                "gebärdensprache",
                "easy read",
                "sign language",
                "en",
                "fr",
                "de",
                "es",
            ]
        ),
        (
            FurnitureKind.Related,
            [
                "related content",
                "related articles",
                "related article",
                "related stories",
                "related news",
                "related posts",
                "related items",
                "more news",
                "more stories",
                "more from",
                "more on this topic",
                "more on this story",
                "other news",
                "read next",
                "up next",
            ]
        ),
        (
            FurnitureKind.Footer,
            [
                "privacy",
                "accessibility",
                "terms of use",
                "terms and conditions",
                "terms & conditions",
                "disclaimer",
                "legal notice",
                "legal notices",
                "legal matters",
                "imprint",
                "data protection",
                "freedom of information act",
                "office of inspector general",
                "office of the inspector general",
                "web accessibility",
                "information quality",
                "foia",
                "open government",
                "government of canada",
                "foia requests",
                "budget and performance",
                "inspector general",
                "media inquiries",
                "feedback",
                "comments",
            ]
        ),
    ];

    /// <summary>How a short passage begins that is furniture wherever it stands.</summary>
    public static readonly (FurnitureKind Kind, string[] Starts)[] Openings =
    [
        (
            FurnitureKind.Cookies,
            [
                "we use cookies",
                "we use some essential cookies",
                "we also use cookies",
                "we'd like to set additional cookies",
                "we'd like to use analytics cookies",
                "we would like to set additional cookies",
                "this site uses cookies",
                "this website uses cookies",
                "our website uses cookies",
                "our site uses cookies",
                "by continuing to use this site",
                "by continuing to use this website",
                "by continuing to browse",
                "you have accepted additional cookies",
                "you've accepted additional cookies",
                "you have rejected additional cookies",
                "you've rejected additional cookies",
                "you can change your cookie settings",
                "cookies are used on this",
                "we use necessary cookies",
                "if you accept all cookies",
            ]
        ),
        (
            FurnitureKind.Navigation,
            [
                "skip to ",
                "jump to main ",
                "you are here:",
                "this page was printed from",
                "you need to enable javascript",
                "please enable javascript",
                "javascript is disabled",
                "your browser does not support",
                "this site requires javascript",
                "next post:",
                "previous post:",
                "switch to the german version",
                "this page in other languages",
            ]
        ),
        (
            FurnitureKind.Follow,
            [
                "subscribe to ",
                "subscribe for ",
                "sign up for ",
                "sign up to ",
                "follow us ",
                "follow @",
                "find us on ",
                "like us on ",
                "stay up to date with ",
                "get updates ",
                "get email updates ",
                "join our mailing list",
            ]
        ),
        (
            FurnitureKind.Feedback,
            [
                "was this page ",
                "is this page ",
                "help us improve gov.uk",
                "help us improve this ",
                "to help us improve gov.uk",
                "to help us improve this ",
                "there is something wrong with this page",
                "please fill in this survey",
                "thank you for your feedback",
            ]
        ),
        (
            FurnitureKind.Copyright,
            [
                "all content is available under the open government licence",
                "all rights reserved",
                "copyright ©",
                "copyright (c)",
                "© ",
                "licensed under creative commons",
                "except where otherwise noted, content on this site",
            ]
        ),
        (
            FurnitureKind.Banner,
            [
                "this is an official website of ",
                "this is the official website of ",
                "this is an official u.s. government website",
                "a singapore government agency website",
                "see all eu institutions",
                "an official eu website",
                "an official government website",
            ]
        ),
        (
            FurnitureKind.Footer,
            [
                "website content managed by ",
                "content owned by ",
                "designed, developed and hosted by ",
                "designed and developed by ",
                "this site is managed by ",
                "this site is maintained by ",
                "external links to other internet sites should not be construed",
                "we acknowledge the traditional owners",
                "we acknowledge the traditional custodians",
                "you are now leaving ",
                "you are leaving the official ",
                "sign up to receive ",
            ]
        ),
    ];

    /// <summary>The words of rows of buttons for sharing a page.</summary>
    public static readonly HashSet<string> ShareWords =
    [
        "share",
        "tweet",
        "facebook",
        "twitter",
        "linkedin",
        "whatsapp",
        "pinterest",
        "telegram",
        "instagram",
        "youtube",
        "flickr",
        "reddit",
        "threads",
        "bluesky",
        "mastodon",
        "weibo",
        "wechat",
        "tumblr",
        "print",
        "email",
        "e-mail",
        "rss",
        "messenger",
        "snapchat",
        "tiktok",
        "viber",
    ];

    /// <summary>The words that stand between them.</summary>
    public static readonly HashSet<string> ShareFillers =
    [
        "this",
        "page",
        "on",
        "via",
        "to",
        "by",
        "with",
        "x",
        "link",
        "copy",
        "copied",
        "opens",
        "in",
        "new",
        "window",
        "tab",
        "a",
        "the",
        "post",
        "article",
        "and",
        "or",
        "us",
        "our",
        "follow",
        "like",
        "channel",
        "line",
        "feed",
        "save",
        "as",
        "pdf",
        "download",
        "send",
        "icon",
        "share:",
        "more",
        "logo",
    ];

    /// <summary>What a line of a publisher's name begins with.</summary>
    public static readonly string[] PublisherStarts =
    [
        "department of ",
        "ministry of ",
        "ministry for ",
        "office of the ",
        "office of ",
        "government of ",
        "embassy of ",
        "federal ministry of ",
        "federal department of ",
        "bureau of ",
        "mission of ",
        "permanent mission of ",
        "delegation of the european union ",
    ];

    /// <summary>Publishers that are named otherwise.</summary>
    public static readonly HashSet<string> Publishers =
    [
        "white house",
        "foreign, commonwealth & development office",
        "foreign, commonwealth and development office",
        "foreign and commonwealth office",
        "global affairs canada",
        "european external action service",
        "european commission",
        "council of the european union",
        "european council",
        "federal foreign office",
        "auswärtiges amt",
        "quai d'orsay",
        "prime minister's office",
        "government offices of sweden",
        "state department",
        "mofa",
        "dfat",
        "fcdo",
        "eeas",
        "mea",
    ];
}
