using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Fuzz.Tests;

/// <summary>Answers with what it was asked, and fails in each way that an implementation can: always the same for the same request.</summary>
internal sealed class FuzzService : IFuzzApi
{
    public Task<ApiResult<Receipt>> SendAsync(Message request, CancellationToken cancellationToken = default)
    {
        var receipt = new Receipt { Text = request.Note ?? request.Username, Rows = [new Node { Id = request.Phones.Count, Name = request.Secret }] };
        return Task.FromResult(new ApiResult<Receipt>(receipt, request.Tags.Count == 0 ? 0 : 7, request.Note));
    }

    public Task<Scalars> FindAsync(int id, string? name, Days days, CancellationToken cancellationToken = default) => id switch
    {
        0 => throw new InvalidOperationException(name),
        < 0 => Task.FromException<Scalars>(new ApiException(id, name)),
        _ => Task.FromResult(new Scalars
        {
            IntValue = id,
            DaysValue = days,
            DoubleValue = id % 3 == 0 ? double.NaN : id,
            CharValue = name is null or "" ? null : name[0],
        }),
    };
}
