namespace Entente.Web.Pictures;

/// <summary>Lanes one below the other, in which things are put so that none lies over another.</summary>
/// <param name="most">How many lanes there may be.</param>
/// <param name="gap">How much room there is between two things of a lane.</param>
public sealed class Lanes(int most, double gap)
{
    private readonly List<List<(double Start, double End)>> _lanes = [];

    /// <summary>How many lanes are in use.</summary>
    public int Count => _lanes.Count;

    /// <summary>Takes the first lane in which there is room from start to end; null where none has.</summary>
    public int? Take(double start, double end)
    {
        for (var lane = 0; lane < _lanes.Count; lane++)
            if (_lanes[lane].TrueForAll(other => end + gap <= other.Start || other.End + gap <= start))
            {
                _lanes[lane].Add((start, end));
                return lane;
            }
        if (_lanes.Count == most)
            return null;
        _lanes.Add([(start, end)]);
        return _lanes.Count - 1;
    }
}
