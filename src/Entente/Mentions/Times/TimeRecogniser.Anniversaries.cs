using Entente.Language;
using Entente.Mentions.Quantities;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>Anniversaries: their dates are found once the other times of the sentence are known.</content>
public sealed partial class TimeRecogniser
{
    private int ReadAnniversary(int i, in Number number)
    {
        var at = number.End;
        if (IsHyphen(at))
            at++;
        if (Is(at, TimeWord.Unit))
            at++;
        if (at < _end && !Is(at, TimeWord.Anniversary) && Is(at + 1, TimeWord.Anniversary) && !At(at).Is(TokenShape.Punctuation))
            at++;
        if (!Is(at, TimeWord.Anniversary) || number.Value > 5000)
            return i + 1;
        _anniversaries.Add((WithThe(i), at + 1, (int)number.Value));
        return at + 1;
    }

    // "the centennial", "the bicentenary", "the golden jubilee".
    private int ReadNamedAnniversary(int i)
    {
        var count = _vocabulary[At(i).Word] switch
        {
            "centennial" or "centenary" => 100,
            "bicentennial" or "bicentenary" => 200,
            "sesquicentennial" => 150,
            "golden" when IsText(i + 1, "jubilee") => 50,
            "silver" when IsText(i + 1, "jubilee") => 25,
            _ => 0,
        };
        if (count == 0)
            return 0;
        var end = Is(i + 1, TimeWord.Anniversary) || IsText(i + 1, "jubilee") ? i + 2 : i + 1;
        _anniversaries.Add((WithThe(i), end, count));
        return end;
    }

    private void AddAnniversaries()
    {
        foreach (var (first, end, number) in _anniversaries)
        {
            var value = number > 0 ? Original(first, end, number) : null;
            Add(
                new TimeMention
                {
                    First = first,
                    End = end,
                    Kind = TimeKind.Anniversary,
                    Anniversary = number,
                    Value = value,
                    IsRelative = value is not null,
                }
            );
        }
        _anniversaries.Clear();
    }

    // "2020 marks the 60th anniversary": 1960; "the 70th anniversary of the 1951 Treaty": 1951; otherwise about so long before the document.
    private Edtf? Original(int first, int end, int number)
    {
        PartialDate? near = null;
        var isMarked = false;
        for (var i = first - 1; i >= _first && near is null; i--)
        {
            if (_mentions.At(i) is TimeMention { Kind: TimeKind.Date, Value.Start: { } before })
            {
                near = before;
                isMarked = before.Month == 0;
            }
        }
        for (var i = end; i < _end; i++)
        {
            if (_mentions.At(i) is not TimeMention { Kind: TimeKind.Date, Value.Start: { } after })
                continue;
            var held = near ?? _context.Document;
            if (held is { } year && year.Year - number - after.Year is >= -1 and <= 1)
                return Edtf.On(after);
            if (near is null && i < end + 12 && after.Year > number)
                (near, isMarked) = (after, after.Month == 0);
        }
        if ((near ?? _context.Document) is not { } known || known.Year <= number)
            return null;
        return Edtf.On(
            new PartialDate(known.Year - number, Qualifier: near is not null && isMarked ? DateQualifier.None : DateQualifier.Approximate)
        );
    }
}
