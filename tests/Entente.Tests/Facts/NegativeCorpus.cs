namespace Entente.Tests.Facts;

/// <summary>A text that looks like something and states no fact of relations between countries.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Never">The kinds of fact that it must not yield; null for all.</param>
internal sealed record NegativeText(string Name, string Text, IReadOnlyList<string>? Never = null);

/// <summary>Texts of which nothing is a fact of the contract.</summary>
internal static partial class NegativeCorpus
{
    public static readonly IReadOnlyList<NegativeText> Plain =
    [
        new(
            "a chat with an assistant",
            """
            Sure, I can help you with that! What would you like to know about your trip? If you tell me when you want to travel,
            I can suggest a few places. As a language model I do not have access to live prices. Let me know if you have any
            other questions, and have a great day!
            """
        ),
        new(
            "a chat about countries",
            """
            Great question! Japan and Portugal are both lovely in spring. Which one you prefer depends on what you like: temples
            or beaches. I am sorry, I cannot book flights for you. Would you like me to write a packing list instead?
            """
        ),
        new(
            "a refusal",
            """
            I'm sorry, but I can't help with that request. I was not able to find the file you mentioned. Could you upload it again,
            or paste the part that matters? I will then try to answer as well as I can.
            """
        ),
        new(
            "a recipe",
            """
            Turkey Stew

            Brown the turkey in olive oil with the onions. Add the carrots, the celery and a splash of white wine, and let it simmer
            until the meat is tender. Season with salt and pepper to taste. Serve with fresh bread or French fries.
            """
        ),
        new(
            "source code",
            """
            public static int Sum(int[] values)
            {
                var total = 0;
                for (var i = 0; i < values.Length; i++)
                    total += values[i]; // United States is default
                return total > 100 ? 100 : total;
            }
            """
        ),
        new(
            "a script",
            """
            #!/bin/sh
            set -e
            for country in japan korea chad; do
              curl -s "https://api.example.org/v1/$country?limit=50" > "$country.json"
            done
            echo "done: $(ls *.json | wc -l) files"
            """
        ),
        new(
            "settings",
            """
            {
              "name": "jordan",
              "version": "2.1.0",
              "retries": 5,
              "regions": ["us-east-1", "eu-west-2"],
              "signed": true
            }
            """
        ),
        new(
            "the menu of a site",
            """
            Home

            About us

            Countries & Areas

            Newsroom

            Contact

            Sign in

            Privacy | Accessibility | Site map
            """
        ),
        new(
            "the furniture of a page",
            """
            An official website of the United States Government Here's how you know

            Official websites use .gov

            A .gov website belongs to an official government organization in the United States.

            Secure .gov websites use HTTPS

            Share sensitive information only on official, secure websites.
            """
        ),
        new(
            "a menu card",
            """
            Starters

            Greek salad with olives and feta
            Danish blue cheese with pears
            Turkish lentil soup

            Mains

            Peking duck
            Vienna schnitzel with Brussels sprouts
            Chicken Kiev
            """
        ),
        new(
            "a poem",
            """
            The river met the sea at dawn,
            And signed its name in foam and light;
            The tall ships of the day were gone,
            The harbour opened to the night.

            O moon, you visit every door,
            And no one asks you what you bring.
            """
        ),
        new(
            "a licence",
            """
            The software is provided "as is", without warranty of any kind, express or implied. In no event shall the authors be
            liable for any claim, damages or other liability arising from the use of the software. Permission is granted, free
            of charge, to any person who obtains a copy, subject to the conditions above.
            """
        ),
        new(
            "general terms",
            """
            This Agreement constitutes the entire agreement between the parties and supersedes all prior agreements. Either party
            may terminate this Agreement upon written notice. If any provision is held invalid, the remaining provisions shall
            remain in force. The parties agree to submit to the jurisdiction of the courts.
            """
        ),
        new(
            "a privacy notice",
            """
            We use cookies to improve your experience and to analyse our traffic. By continuing to use this site you agree to our use
            of cookies. We will never sell your personal data. You may withdraw your consent in the settings of your browser. We work
            together with partners who may combine this information with other data.
            """
        ),
        new(
            "a sports report",
            """
            Argentina beat France on penalties after a breathless final. Messi opened the scoring and Mbappé equalised late. Croatia
            had met Morocco for third place the day before. The fans of both sides sang through the night.
            """
        ),
        new(
            "a sports report with figures",
            """
            Kenya won the relay ahead of Jamaica and the United States. Germany defeated Spain 3-1 in the quarter-final, and Japan's
            captain missed a penalty in the 88th minute. Australia hosts Fiji on Saturday.
            """
        ),
        new(
            "a product page",
            """
            The Everest 40 is our lightest backpack ever. It has two side pockets, a rain cover and a hidden zip. Customers who bought
            this item also bought the Alpine bottle. In stock. Free returns. Made in Vietnam.
            """
        ),
        new(
            "reviews",
            """
            ★★★★★ Best coffee machine ever! I bought it for my office and everybody loves it. ★★ The handle broke after a few days and
            the support never answered. I would not buy it again. Was this review helpful?
            """
        ),
        new(
            "a weather report",
            """
            Rain will spread from the west during the morning, and it will feel cold in the wind. Northern Ireland stays mostly dry.
            Tomorrow brings sunny spells for England and Wales, with showers over Scotland later on.
            """
        ),
        new(
            "random words",
            """
            lantern quickly orbit velvet the nine of copper whisper treaty banana under signs Peru window gallop with agree yellow
            summit because thimble visit the the marble ocean commit paper since
            """
        ),
        new(
            "letters",
            """
            qwx zrtp lkmn asdf ghjk, poiu-ytre (wqsx) edcr; fvtg bhyn ujmk. Iol p. Zaq xsw cde vfr bgt.
            """
        ),
        new(
            "mathematics",
            """
            Let G be a finite group and let H be a subgroup of G. Suppose that the index of H in G is a prime p that divides the order
            of G. Then H is normal in G. Proof. The action of G on the cosets of H gives a homomorphism into the symmetric group, and
            its kernel is contained in H.
            """
        ),
        new(
            "a fairy tale",
            """
            Once upon a time there lived a king who had a daughter. The king of the next valley sent his envoys, and they signed their
            names in the sand. But the sea took the sand, and nobody remembered what had been promised.
            """
        ),
        new(
            "a novel",
            """
            "You should have stayed in Vienna," she said, and looked past him at the rain. He had never been to Vienna. He thought of
            Cuba, of the house his uncle had lost there, and of the letters that nobody in Spain would ever open.
            """
        ),
        new(
            "a film",
            """
            In the third film of the series, the agent meets his old enemy in a casino in Monaco. The president of a country that does
            not exist has sold its only island to a collector of butterflies. The ending is silly, and we loved it.
            """
        ),
        new(
            "a diary",
            """
            Got up late. Met Anna at the station and visited the museum with her; the queue was endless. She agreed to come again. In
            the evening we opened a bottle of wine and talked about nothing at all.
            """
        ),
        new(
            "an obituary of a cat",
            """
            Prime Minister, our tabby, has died. He joined the household as a kitten, occupied the sofa at once and never surrendered
            it. He is survived by two fish. We will miss him.
            """
        ),
        new(
            "instructions",
            """
            Hold the button until the light turns green, then release it. Open the cover, remove the old filter and insert the new one.
            Close the cover. If the light stays red, repeat the steps or contact our service.
            """
        ),
        new(
            "an advertisement for a journey",
            """
            Discover Greece! Visit Athens, sail to the islands and meet friendly people. Book early and save. Our guides speak English
            and German. Terms apply.
            """
        ),
        new(
            "a course",
            """
            This course introduces students to the history of diplomacy. There are no prerequisites. Students are expected to read the
            assigned chapters before class and to take part in the discussion. A short essay replaces the final examination.
            """
        ),
        new(
            "a dictionary",
            """
            treaty (noun): a formal agreement between states. embassy (noun): the house of an ambassador. to ratify (verb): to approve
            formally. summit (noun): the top of a mountain; a meeting of heads of government.
            """
        ),
        new(
            "a job advertisement",
            """
            We are looking for a friendly barista for our café on Washington Street. You have experience with Italian coffee machines
            and like to work in a team. We offer flexible hours and free coffee. Please send your application to the manager.
            """
        ),
    ];
}
