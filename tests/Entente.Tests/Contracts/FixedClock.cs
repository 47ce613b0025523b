namespace Entente.Tests.Contracts;

/// <summary>It is always the moment of the reading that the samples tell.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => SampleFacts.Run.At;

    public override long GetTimestamp() => 0;
}
