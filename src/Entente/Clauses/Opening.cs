namespace Entente.Clauses;

/// <summary>What a sentence, or its part before a colon, leaves open for the list behind it.</summary>
/// <param name="Word">What stands right before the colon and makes a verb of what follows: "to", "will", "have"; otherwise a noun.</param>
/// <param name="Newest">The clause read last, which governs what follows ("agreed to:").</param>
/// <param name="Main">The main clause.</param>
/// <param name="Lead">Who does what follows, where no verb has taken them: "The Ministers:", "We will:".</param>
/// <param name="Before">The word number of the last piece before the colon: "ready" of "are ready to:"; otherwise 0.</param>
/// <param name="InSentence">Whether the list goes on in the same sentence.</param>
internal sealed record Opening(Tag Word, Clause? Newest, Clause? Main, NounGroup[] Lead, int Before, bool InSentence);
