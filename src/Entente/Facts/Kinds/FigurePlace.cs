using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>What part a number has in its clause.</summary>
internal enum FigureRole
{
    /// <summary>None that the clause reading tells: a heading, a list item, an apposition.</summary>
    None,

    /// <summary>It does what the verb says, or is it.</summary>
    Subject,

    /// <summary>It is what the verb is done to.</summary>
    Object,

    /// <summary>It stands in a phrase beside the verb.</summary>
    Adjunct,
}

/// <summary>Where a number stands: its clause, its part in it, and the preposition before it.</summary>
internal readonly record struct FigurePlace(Clause? Clause, FigureRole Role, NounGroup? Group, Adjunct? Adjunct)
{
    /// <summary>Finds the place: that in which the verb stands nearest, an own verb before one that only borrows the number.</summary>
    public static FigurePlace Of(FactContext context, int sentence, QuantityMention quantity)
    {
        var best = default(FigurePlace);
        var rank = int.MaxValue;
        foreach (var clause in context.ClausesOf(sentence))
        {
            if (FigureDoubts.IsMisread(context, quantity, clause, context.Reading.Sentences[sentence].EndToken))
                continue;
            Look(clause.Object, FigureRole.Object);
            Look(clause.Subject, FigureRole.Subject);
            foreach (var adjunct in clause.Adjuncts)
            foreach (var group in adjunct.Groups)
                if (Holds(group, quantity))
                    Take(new FigurePlace(clause, FigureRole.Adjunct, group, adjunct), group, 40);

            void Look(List<NounGroup> groups, FigureRole role)
            {
                foreach (var group in groups)
                    if (Holds(group, quantity))
                        Take(
                            new FigurePlace(clause, role, group, null),
                            group,
                            clause.Form is VerbForm.Finite ? 0
                                : role == FigureRole.Object ? 20
                                : 60
                        );
            }

            void Take(in FigurePlace place, NounGroup group, int penalty)
            {
                var distance = quantity.First < clause.VerbFirst ? clause.VerbFirst - quantity.First : quantity.First - clause.VerbEnd;
                // The number that only stands in an "of" phrase of the group is further off.
                var value = penalty + Math.Min(distance, 30) + (group.CoreEnd <= quantity.First ? 30 : 0);
                if (value < rank)
                    (best, rank) = (place, value);
            }
        }
        return best;
    }

    private static bool Holds(NounGroup group, QuantityMention quantity) =>
        group.First <= quantity.NumberFirst && quantity.NumberFirst < group.End;
}
