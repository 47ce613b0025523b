using System.Globalization;
using System.Threading.RateLimiting;
using Entente.Web.Access;
using Entente.Web.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Safety;

/// <summary>How much one address may ask. Pages are not counted.</summary>
public sealed record SiteLimits
{
    /// <summary>Tries to sign in within a minute.</summary>
    public int SignIns { get; init; } = 20;

    /// <summary>Reviews and other writings within a minute.</summary>
    public int Writes { get; init; } = 240;

    /// <summary>Requests of the interface at once; as many come back in ten seconds.</summary>
    public int Requests { get; init; } = 1000;

    /// <summary>The most bytes of a document that is added.</summary>
    public long DocumentBytes { get; init; } = Readers.LoadOptions.DefaultMaxBytes;

    /// <summary>The most bytes of anything else that is sent.</summary>
    public long RequestBytes { get; init; } = 1 << 20;

    /// <summary>Adds the limits.</summary>
    internal void AddTo(IServiceCollection services) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(
                        CultureInfo.InvariantCulture
                    );
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(PartitionOf);
        });

    private RateLimitPartition<string> PartitionOf(HttpContext context)
    {
        var address = SignIn.AddressOf(context);
        var request = context.Request;
        RateLimitPartition<string> Minute(string what, int most) =>
            RateLimitPartition.GetFixedWindowLimiter(
                $"{what} {address}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) }
            );
        if (HttpMethods.IsPost(request.Method))
            return request.Path == SignIn.Path ? Minute("sign-in", SignIns) : Minute("write", Writes);
        if (!ApiProblems.IsApi(context))
            return RateLimitPartition.GetNoLimiter("page");
        return RateLimitPartition.GetTokenBucketLimiter(
            $"api {address}",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Requests,
                TokensPerPeriod = Math.Max(1, Requests / 10),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }
        );
    }
}
