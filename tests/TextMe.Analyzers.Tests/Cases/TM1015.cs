// violation
[ApiContract]
public partial interface {|TM1015:IShop|}
{
    [Operation("find")]
    Task<Item> FindAsync(int id, CancellationToken cancellationToken = default);
}

public class ShopClient;

[WireContract]
public sealed partial record Item(string Name);
// message: 'IShop' cannot have its client and endpoint: 'ShopClient' stands in their place; rename one of the two
// fix
[ApiContract]
public partial interface IShopApi
{
    [Operation("find")]
    Task<Item> FindAsync(int id, CancellationToken cancellationToken = default);
}

public class ShopClient;

[WireContract]
public sealed partial record Item(string Name);
// violation
[ApiContract]
public partial interface IShop;

[ApiContract]
public partial interface {|TM1015:Shop|};

[ApiContract]
public partial interface {|TM1015:IStore|}
{
    [Operation("find")]
    Task<Item> StoreClient(int id, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Item(string Name);
// message: 'Shop' cannot have its client and endpoint: 'IShop' stands in their place; rename one of the two
// message: 'IStore' cannot have its client and endpoint: 'StoreClient' stands in their place; rename one of the two
// near miss
[ApiContract]
public partial interface IShop;

public class ShopClient<T>;

public static class Elsewhere
{
    public class ShopClient;
}
