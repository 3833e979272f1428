using System;

namespace TextMe.AspNetCore;

/// <summary>How requests of a mapped endpoint are taken in.</summary>
public sealed class WireEndpointOptions
{
    /// <summary>
    /// The most bytes a request may have. A larger one is answered as one that is not well formed; it is not read to its end, and the server's own
    /// limit does not apply. Default: 4 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxRequestBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 4 << 20;
}
