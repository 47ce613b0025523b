using Xunit;

namespace Entente.Tests.House;

/// <summary>What a test of the house has found; all of it is shown, since each line is to be put right.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string?> findings)
    {
        var found = findings.ToList();
        if (found.Count > 0)
            Assert.Fail($"{found.Count} found:\n  {string.Join("\n  ", found)}");
    }
}
