using Entente.Language;
using Xunit;

namespace Entente.Tests.Patterns;

public class VerbLexiconTests
{
    [Theory]
    [InlineData("sign", "signs signed signed signing")]
    [InlineData("ratify", "ratifies ratified ratified ratifying")]
    [InlineData("agree", "agrees agreed agreed agreeing")]
    [InlineData("conclude", "concludes concluded concluded concluding")]
    [InlineData("establish", "establishes established established establishing")]
    [InlineData("plan", "plans planned planned planning")]
    [InlineData("commit", "commits committed committed committing")]
    [InlineData("visit", "visits visited visited visiting")]
    [InlineData("enter", "enters entered entered entering")]
    [InlineData("join", "joins joined joined joining")]
    [InlineData("host", "hosts hosted hosted hosting")]
    [InlineData("deploy", "deploys deployed deployed deploying")]
    [InlineData("undergo", "undergoes underwent undergone undergoing")]
    [InlineData("begin", "begins began begun beginning")]
    [InlineData("meet", "meets met met meeting")]
    [InlineData("put", "puts put put putting")]
    [InlineData("lie", "lies lay lain lying")]
    [InlineData("be", "is was been being")]
    [InlineData("have", "has had had having")]
    public void Verbs_are_inflected(string verb, string others)
    {
        var forms = VerbInflections.Of(verb);
        Assert.Equal(others, $"{forms.Third} {forms.Past} {forms.Participle} {forms.Ing}");
    }

    [Fact]
    public void A_form_leads_to_its_verb()
    {
        var vocabulary = new Vocabulary();
        var verbs = new VerbLexicon(vocabulary);
        verbs.AddAll(["sign", "find", "found", "travel"]);
        Assert.True(verbs.TryFind(vocabulary.Find("signed"), out var lemma, out var forms));
        Assert.Equal(("sign", VerbInflection.Past | VerbInflection.Participle), (vocabulary[lemma], forms));
        Assert.True(verbs.TryFind(vocabulary.Find("found"), out lemma, out _));
        Assert.Equal("find", vocabulary[lemma]);
        Assert.True(verbs.TryFindOther(vocabulary.Find("found"), out lemma, out forms));
        Assert.Equal(("found", VerbInflection.Base), (vocabulary[lemma], forms));
        Assert.True(verbs.TryFind(vocabulary.Find("travelled"), out _, out _));
        Assert.True(verbs.TryFind(vocabulary.Find("traveled"), out _, out _));
        Assert.False(verbs.TryFind(vocabulary.Find("nothing"), out _, out _));
    }
}
