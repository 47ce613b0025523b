using Entente.Time;

namespace Entente.Mentions.Times;

/// <summary>A date or period as its own words give it, before the words around it are looked at.</summary>
internal struct TimeCore
{
    /// <summary>Index of its first token.</summary>
    public int First;

    /// <summary>Index after its last token.</summary>
    public int End;

    /// <summary>Its date, or a period's first; a year of 0 is still to be found.</summary>
    public PartialDate Start;

    /// <summary>A period's last date.</summary>
    public PartialDate? Last;

    /// <summary>Whether it was computed from another date.</summary>
    public bool IsRelative;

    /// <summary>Whether it is a time whose date cannot be said.</summary>
    public bool IsUnknown;

    /// <summary>Whether the date goes on to the present or without end.</summary>
    public bool IsOpen;

    /// <summary>Whether it is a bare year, which says less than a date.</summary>
    public readonly bool IsYear => Start.Month == 0;
}
