/* linux/in.h: what IP_ADD_MEMBERSHIP took before sys_ip_mreqn (ip(7)) */
struct sys_ip_mreq {
	struct sys_in_addr imr_multiaddr;
	struct sys_in_addr imr_interface;
};

/* linux/in.h: what IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP and IP_MULTICAST_IF take (ip(7)) */
struct sys_ip_mreqn {
	struct sys_in_addr imr_multiaddr;
	struct sys_in_addr imr_address;
	int imr_ifindex;
};

/* linux/in.h: what IP_ADD_SOURCE_MEMBERSHIP and its like take, addresses in network order */
struct sys_ip_mreq_source {
	sys_u32 imr_multiaddr;
	sys_u32 imr_interface;
	sys_u32 imr_sourceaddr;
};

/*
 * linux/in.h: what IP_MSFILTER sets and gets: imsf_numsrc sources follow one another, which are
 * let in or kept out as imsf_fmode says (SYS_MCAST_INCLUDE, SYS_MCAST_EXCLUDE)
 */
struct sys_ip_msfilter {
	sys_u32 imsf_multiaddr;
	sys_u32 imsf_interface;
	sys_u32 imsf_fmode;
	sys_u32 imsf_numsrc;
	sys_u32 imsf_slist[1];
};

/* linux/in.h: what MCAST_JOIN_GROUP and MCAST_LEAVE_GROUP take, for IPv4 and IPv6 */
struct sys_group_req {
	sys_u32 gr_interface;
	struct sys_sockaddr_storage gr_group;
};

/* linux/in.h: what MCAST_JOIN_SOURCE_GROUP and its like take */
struct sys_group_source_req {
	sys_u32 gsr_interface;
	struct sys_sockaddr_storage gsr_group;
	struct sys_sockaddr_storage gsr_source;
};

/* linux/in.h: what MCAST_MSFILTER sets and gets: gf_numsrc addresses follow one another */
struct sys_group_filter {
	sys_u32 gf_interface;
	struct sys_sockaddr_storage gf_group;
	sys_u32 gf_fmode;
	sys_u32 gf_numsrc;
	struct sys_sockaddr_storage gf_slist[1];
};

/* linux/in.h: the data of IP_PKTINFO (ip(7)): where a datagram came in, or goes out */
struct sys_in_pktinfo {
	int ipi_ifindex;
	struct sys_in_addr ipi_spec_dst;
	struct sys_in_addr ipi_addr;
};

/* linux/ipv6.h: the data of IPV6_PKTINFO (ipv6(7)) */
struct sys_in6_pktinfo {
	struct sys_in6_addr ipi6_addr;
	int ipi6_ifindex;
};

/* linux/ipv6.h: the data of IPV6_PATHMTU */
struct sys_ip6_mtuinfo {
	struct sys_sockaddr_in6 ip6m_addr;
	sys_u32 ip6m_mtu;
};

/* linux/in6.h: what IPV6_ADD_MEMBERSHIP and IPV6_JOIN_ANYCAST take (ipv6(7)) */
struct sys_ipv6_mreq {
	struct sys_in6_addr ipv6mr_multiaddr;
	int ipv6mr_ifindex;
};

/*
 * linux/in6.h: what IPV6_FLOWLABEL_MGR takes and gives; the label in network order, times in
 * seconds
 */
struct sys_in6_flowlabel_req {
	struct sys_in6_addr flr_dst;
	sys_u32 flr_label;
	sys_u8 flr_action;
	sys_u8 flr_share;
	sys_u16 flr_flags;
	sys_u16 flr_expires;
	sys_u16 flr_linger;
	sys_u32 flr_pad;
};

/* linux/ipv6.h: what SIOCSIFADDR and SIOCDIFADDR take on a socket of AF_INET6 */
struct sys_in6_ifreq {
	struct sys_in6_addr ifr6_addr;
	sys_u32 ifr6_prefixlen;
	int ifr6_ifindex;
};

/* linux/ipv6_route.h: what SIOCADDRT and SIOCDELRT take on a socket of AF_INET6 */
struct sys_in6_rtmsg {
	struct sys_in6_addr rtmsg_dst;
	struct sys_in6_addr rtmsg_src;
	struct sys_in6_addr rtmsg_gateway;
	sys_u32 rtmsg_type;
	sys_u16 rtmsg_dst_len;
	sys_u16 rtmsg_src_len;
	sys_u32 rtmsg_metric;
	unsigned long rtmsg_info;
	sys_u32 rtmsg_flags;
	int rtmsg_ifindex;
};

/*
 * linux/tcp.h: what TCP_INFO gives (tcp(7)), as much of it as the kernel knows; times in
 * microseconds, those of tcpi_last_... in milliseconds
 */
struct sys_tcp_info {
	sys_u8 tcpi_state;
	sys_u8 tcpi_ca_state;
	sys_u8 tcpi_retransmits;
	sys_u8 tcpi_probes;
	sys_u8 tcpi_backoff;
	sys_u8 tcpi_options;
	sys_u8 tcpi_snd_wscale : 4, tcpi_rcv_wscale : 4;
	sys_u8 tcpi_delivery_rate_app_limited : 1, tcpi_fastopen_client_fail : 2;
	sys_u32 tcpi_rto;
	sys_u32 tcpi_ato;
	sys_u32 tcpi_snd_mss;
	sys_u32 tcpi_rcv_mss;
	sys_u32 tcpi_unacked;
	sys_u32 tcpi_sacked;
	sys_u32 tcpi_lost;
	sys_u32 tcpi_retrans;
	sys_u32 tcpi_fackets;
	sys_u32 tcpi_last_data_sent;
	sys_u32 tcpi_last_ack_sent;
	sys_u32 tcpi_last_data_recv;
	sys_u32 tcpi_last_ack_recv;
	sys_u32 tcpi_pmtu;
	sys_u32 tcpi_rcv_ssthresh;
	sys_u32 tcpi_rtt;
	sys_u32 tcpi_rttvar;
	sys_u32 tcpi_snd_ssthresh;
	sys_u32 tcpi_snd_cwnd;
	sys_u32 tcpi_advmss;
	sys_u32 tcpi_reordering;
	sys_u32 tcpi_rcv_rtt;
	sys_u32 tcpi_rcv_space;
	sys_u32 tcpi_total_retrans;
	sys_u64 tcpi_pacing_rate;
	sys_u64 tcpi_max_pacing_rate;
	sys_u64 tcpi_bytes_acked;
	sys_u64 tcpi_bytes_received;
	sys_u32 tcpi_segs_out;
	sys_u32 tcpi_segs_in;
	sys_u32 tcpi_notsent_bytes;
	sys_u32 tcpi_min_rtt;
	sys_u32 tcpi_data_segs_in;
	sys_u32 tcpi_data_segs_out;
	sys_u64 tcpi_delivery_rate;
	sys_u64 tcpi_busy_time;
	sys_u64 tcpi_rwnd_limited;
	sys_u64 tcpi_sndbuf_limited;
	sys_u32 tcpi_delivered;
	sys_u32 tcpi_delivered_ce;
	sys_u64 tcpi_bytes_sent;
	sys_u64 tcpi_bytes_retrans;
	sys_u32 tcpi_dsack_dups;
	sys_u32 tcpi_reord_seen;
	sys_u32 tcpi_rcv_ooopack;
	sys_u32 tcpi_snd_wnd;
	sys_u32 tcpi_rcv_wnd;
	sys_u32 tcpi_rehash;
	sys_u16 tcpi_total_rto;
	sys_u16 tcpi_total_rto_recoveries;
	sys_u32 tcpi_total_rto_time;
	sys_u32 tcpi_received_ce;
	sys_u32 tcpi_delivered_e1_bytes;
	sys_u32 tcpi_delivered_e0_bytes;
	sys_u32 tcpi_delivered_ce_bytes;
	sys_u32 tcpi_received_e1_bytes;
	sys_u32 tcpi_received_e0_bytes;
	sys_u32 tcpi_received_ce_bytes;
	sys_u32 tcpi_ecn_mode : 2, tcpi_accecn_opt_seen : 2, tcpi_accecn_fail_mode : 4,
		tcpi_options2 : 24;
};

/* linux/tcp.h: what TCP_REPAIR_OPTIONS takes, an array of them */
struct sys_tcp_repair_opt {
	sys_u32 opt_code;
	sys_u32 opt_val;
};

/* linux/tcp.h: what TCP_REPAIR_WINDOW takes and gives */
struct sys_tcp_repair_window {
	sys_u32 snd_wl1;
	sys_u32 snd_wnd;
	sys_u32 max_window;
	sys_u32 rcv_wnd;
	sys_u32 rcv_wup;
};

/* linux/tcp.h: what TCP_MD5SIG and TCP_MD5SIG_EXT take */
struct sys_tcp_md5sig {
	struct sys_sockaddr_storage tcpm_addr;
	sys_u8 tcpm_flags;
	sys_u8 tcpm_prefixlen;
	sys_u16 tcpm_keylen;
	int tcpm_ifindex;
	sys_u8 tcpm_key[80];
};

/* linux/tcp.h: what TCP_AO_ADD_KEY takes */
struct sys_tcp_ao_add {
	struct sys_sockaddr_storage addr;
	char alg_name[64];
	sys_s32 ifindex;
	sys_u32 set_current : 1, set_rnext : 1, reserved : 30;
	sys_u16 reserved2;
	sys_u8 prefix;
	sys_u8 sndid;
	sys_u8 rcvid;
	sys_u8 maclen;
	sys_u8 keyflags;
	sys_u8 keylen;
	sys_u8 key[80];
} __attribute__((aligned(8)));

/* linux/tcp.h: what TCP_AO_DEL_KEY takes */
struct sys_tcp_ao_del {
	struct sys_sockaddr_storage addr;
	sys_s32 ifindex;
	sys_u32 set_current : 1, set_rnext : 1, del_async : 1, reserved : 29;
	sys_u16 reserved2;
	sys_u8 prefix;
	sys_u8 sndid;
	sys_u8 rcvid;
	sys_u8 current_key;
	sys_u8 rnext;
	sys_u8 keyflags;
} __attribute__((aligned(8)));

/* linux/tcp.h: what TCP_AO_INFO takes and gives */
struct sys_tcp_ao_info_opt {
	sys_u32 set_current : 1, set_rnext : 1, ao_required : 1, set_counters : 1, accept_icmps : 1,
		reserved : 27;
	sys_u16 reserved2;
	sys_u8 current_key;
	sys_u8 rnext;
	sys_u64 pkt_good;
	sys_u64 pkt_bad;
	sys_u64 pkt_key_not_found;
	sys_u64 pkt_ao_required;
	sys_u64 pkt_dropped_icmp;
} __attribute__((aligned(8)));

/* linux/tcp.h: what TCP_AO_GET_KEYS takes and gives, an array of them */
struct sys_tcp_ao_getsockopt {
	struct sys_sockaddr_storage addr;
	char alg_name[64];
	sys_u8 key[80];
	sys_u32 nkeys;
	sys_u16 is_current : 1, is_rnext : 1, get_all : 1, reserved : 13;
	sys_u8 sndid;
	sys_u8 rcvid;
	sys_u8 prefix;
	sys_u8 maclen;
	sys_u8 keyflags;
	sys_u8 keylen;
	sys_s32 ifindex;
	sys_u64 pkt_good;
	sys_u64 pkt_bad;
} __attribute__((aligned(8)));

/* linux/tcp.h: what TCP_AO_REPAIR takes and gives, the first two in network order */
struct sys_tcp_ao_repair {
	sys_u32 snt_isn;
	sys_u32 rcv_isn;
	sys_u32 snd_sne;
	sys_u32 rcv_sne;
} __attribute__((aligned(8)));

/* linux/tcp.h: what TCP_ZEROCOPY_RECEIVE takes and gives; addresses and lengths of this program */
struct sys_tcp_zerocopy_receive {
	sys_u64 address;
	sys_u32 length;
	sys_u32 recv_skip_hint;
	sys_u32 inq;
	sys_s32 err;
	sys_u64 copybuf_address;
	sys_s32 copybuf_len;
	sys_u32 flags;
	sys_u64 msg_control;
	sys_u64 msg_controllen;
	sys_u32 msg_flags;
	sys_u32 reserved;
};

/* linux/tls.h: what all of sys_tls12_crypto_info_... begin with, which TLS_TX and TLS_RX take */
struct sys_tls_crypto_info {
	sys_u16 version;
	sys_u16 cipher_type;
};

/* linux/tls.h: for TLS_CIPHER_AES_GCM_128 */
struct sys_tls12_crypto_info_aes_gcm_128 {
	struct sys_tls_crypto_info info;
	unsigned char iv[8];
	unsigned char key[16];
	unsigned char salt[4];
	unsigned char rec_seq[8];
};

/* linux/tls.h: for TLS_CIPHER_AES_GCM_256 */
struct sys_tls12_crypto_info_aes_gcm_256 {
	struct sys_tls_crypto_info info;
	unsigned char iv[8];
	unsigned char key[32];
	unsigned char salt[4];
	unsigned char rec_seq[8];
};

/* linux/tls.h: for TLS_CIPHER_AES_CCM_128 */
struct sys_tls12_crypto_info_aes_ccm_128 {
	struct sys_tls_crypto_info info;
	unsigned char iv[8];
	unsigned char key[16];
	unsigned char salt[4];
	unsigned char rec_seq[8];
};

/* linux/tls.h: for TLS_CIPHER_CHACHA20_POLY1305, which has no salt */
struct sys_tls12_crypto_info_chacha20_poly1305 {
	struct sys_tls_crypto_info info;
	unsigned char iv[12];
	unsigned char key[32];
	unsigned char rec_seq[8];
};

/* linux/tls.h: for TLS_CIPHER_SM4_GCM */
struct sys_tls12_crypto_info_sm4_gcm {
	struct sys_tls_crypto_info info;
	unsigned char iv[8];
	unsigned char key[16];
	unsigned char salt[4];
	unsigned char rec_seq[8];
};

/* linux/tls.h: for TLS_CIPHER_SM4_CCM */
struct sys_tls12_crypto_info_sm4_ccm {
	struct sys_tls_crypto_info info;
	unsigned char iv[8];
	unsigned char key[16];
	unsigned char salt[4];
	unsigned char rec_seq[8];
};

/* linux/tls.h: for TLS_CIPHER_ARIA_GCM_128 */
struct sys_tls12_crypto_info_aria_gcm_128 {
	struct sys_tls_crypto_info info;
	unsigned char iv[8];
	unsigned char key[16];
	unsigned char salt[4];
	unsigned char rec_seq[8];
};

/* linux/tls.h: for TLS_CIPHER_ARIA_GCM_256 */
struct sys_tls12_crypto_info_aria_gcm_256 {
	struct sys_tls_crypto_info info;
	unsigned char iv[8];
	unsigned char key[32];
	unsigned char salt[4];
	unsigned char rec_seq[8];
};

/* sys/time.h, linux/errqueue.h: in sys_sock_extended_err, with IP_RECVERR_RFC4884 */
struct sys_sock_ee_data_rfc4884 {
	sys_u16 len;
	sys_u8 flags;
	sys_u8 reserved;
};

/*
 * linux/errqueue.h: the data of IP_RECVERR and IPV6_RECVERR (recv(2), MSG_ERRQUEUE); the address
 * of the offender follows
 */
struct sys_sock_extended_err {
	sys_u32 ee_errno;
	sys_u8 ee_origin;
	sys_u8 ee_type;
	sys_u8 ee_code;
	sys_u8 ee_pad;
	sys_u32 ee_info;
	union {
		sys_u32 ee_data;
		struct sys_sock_ee_data_rfc4884 ee_rfc4884;
	};
};

/* linux/vm_sockets.h: an address of AF_VSOCK (vsock(7)), in the byte order of the machine */
struct sys_sockaddr_vm {
	sys_u16 svm_family;
	unsigned short svm_reserved1;
	unsigned int svm_port;
	unsigned int svm_cid;
	sys_u8 svm_flags;
	unsigned char svm_zero[3];
};

/* linux/if_alg.h: an address of AF_ALG: names of a type and an algorithm */
struct sys_sockaddr_alg {
	sys_u16 salg_family;
	sys_u8 salg_type[14];
	sys_u32 salg_feat;
	sys_u32 salg_mask;
	sys_u8 salg_name[64];
};

/* linux/if_alg.h: the data of ALG_SET_IV */
struct sys_af_alg_iv {
	sys_u32 ivlen;
	sys_u8 iv[];
};

/* linux/if_xdp.h: an address of AF_XDP: a queue of an interface */
struct sys_sockaddr_xdp {
	sys_u16 sxdp_family;
	sys_u16 sxdp_flags;
	sys_u32 sxdp_ifindex;
	sys_u32 sxdp_queue_id;
	sys_u32 sxdp_shared_umem_fd;
};

/* linux/if_xdp.h: where the parts of a ring are */
struct sys_xdp_ring_offset {
	sys_u64 producer;
	sys_u64 consumer;
	sys_u64 desc;
	sys_u64 flags;
};

/* linux/if_xdp.h: what XDP_MMAP_OFFSETS gives */
struct sys_xdp_mmap_offsets {
	struct sys_xdp_ring_offset rx;
	struct sys_xdp_ring_offset tx;
	struct sys_xdp_ring_offset fr;
	struct sys_xdp_ring_offset cr;
};

/* linux/if_xdp.h: what XDP_UMEM_REG takes: the memory for packets */
struct sys_xdp_umem_reg {
	sys_u64 addr;
	sys_u64 len;
	sys_u32 chunk_size;
	sys_u32 headroom;
	sys_u32 flags;
	sys_u32 tx_metadata_len;
};

/* linux/if_xdp.h: what XDP_STATISTICS gives */
struct sys_xdp_statistics {
	sys_u64 rx_dropped;
	sys_u64 rx_invalid_descs;
	sys_u64 tx_invalid_descs;
	sys_u64 rx_ring_full;
	sys_u64 rx_fill_ring_empty_descs;
	sys_u64 tx_ring_empty_descs;
};

/* linux/if_xdp.h: what XDP_OPTIONS gives */
struct sys_xdp_options {
	sys_u32 flags;
};

/* linux/if_xdp.h: an entry of the rings of received and sent packets */
struct sys_xdp_desc {
	sys_u64 addr;
	sys_u32 len;
	sys_u32 options;
};

/* linux/if_xdp.h: what stands before a packet that asks for a checksum, a time or a timestamp */
struct sys_xsk_tx_metadata {
	sys_u64 flags;
	union {
		struct {
			sys_u16 csum_start;
			sys_u16 csum_offset;
			sys_u32 reserved;
			sys_u64 launch_time;
		} request;
		struct {
			sys_u64 tx_timestamp;
		} completion;
	};
};

/* linux/if_packet.h: an address of SOCK_PACKET, the old form of AF_PACKET */
struct sys_sockaddr_pkt {
	unsigned short spkt_family;
	unsigned char spkt_device[14];
	sys_u16 spkt_protocol;
};

/* linux/if_packet.h: an address of AF_PACKET (packet(7)); sll_protocol in network order */
struct sys_sockaddr_ll {
	unsigned short sll_family;
	sys_u16 sll_protocol;
	int sll_ifindex;
	unsigned short sll_hatype;
	unsigned char sll_pkttype;
	unsigned char sll_halen;
	unsigned char sll_addr[8];
};

/* linux/if_packet.h: what PACKET_STATISTICS gives */
struct sys_tpacket_stats {
	unsigned int tp_packets;
	unsigned int tp_drops;
};

/* linux/if_packet.h: what PACKET_STATISTICS gives of a ring of TPACKET_V3 */
struct sys_tpacket_stats_v3 {
	unsigned int tp_packets;
	unsigned int tp_drops;
	unsigned int tp_freeze_q_cnt;
};

/* linux/if_packet.h: what PACKET_ROLLOVER_STATS gives */
struct sys_tpacket_rollover_stats {
	sys_u64_aligned tp_all;
	sys_u64_aligned tp_huge;
	sys_u64_aligned tp_failed;
};

/* linux/if_packet.h: the data of PACKET_AUXDATA */
struct sys_tpacket_auxdata {
	sys_u32 tp_status;
	sys_u32 tp_len;
	sys_u32 tp_snaplen;
	sys_u16 tp_mac;
	sys_u16 tp_net;
	sys_u16 tp_vlan_tci;
	sys_u16 tp_vlan_tpid;
};

/*
 * linux/if_packet.h: a frame of a ring, in TPACKET_V1; its long is the kernel's, 64 bits if that
 * is a 64-bit kernel, also for 32-bit programs, which use TPACKET_V2
 */
struct sys_tpacket_hdr {
	unsigned long tp_status;
	unsigned int tp_len;
	unsigned int tp_snaplen;
	unsigned short tp_mac;
	unsigned short tp_net;
	unsigned int tp_sec;
	unsigned int tp_usec;
};

/* linux/if_packet.h: a frame of a ring, in TPACKET_V2 */
struct sys_tpacket2_hdr {
	sys_u32 tp_status;
	sys_u32 tp_len;
	sys_u32 tp_snaplen;
	sys_u16 tp_mac;
	sys_u16 tp_net;
	sys_u32 tp_sec;
	sys_u32 tp_nsec;
	sys_u16 tp_vlan_tci;
	sys_u16 tp_vlan_tpid;
	sys_u8 tp_padding[4];
};

/* linux/if_packet.h: in sys_tpacket3_hdr */
struct sys_tpacket_hdr_variant1 {
	sys_u32 tp_rxhash;
	sys_u32 tp_vlan_tci;
	sys_u16 tp_vlan_tpid;
	sys_u16 tp_padding;
};

/* linux/if_packet.h: a frame in a block, in TPACKET_V3 */
struct sys_tpacket3_hdr {
	sys_u32 tp_next_offset;
	sys_u32 tp_sec;
	sys_u32 tp_nsec;
	sys_u32 tp_snaplen;
	sys_u32 tp_len;
	sys_u32 tp_status;
	sys_u16 tp_mac;
	sys_u16 tp_net;
	union {
		struct sys_tpacket_hdr_variant1 hv1;
	};
	sys_u8 tp_padding[8];
};

/* linux/if_packet.h: in sys_tpacket_hdr_v1; nanoseconds in TPACKET_V3 */
struct sys_tpacket_bd_ts {
	unsigned int ts_sec;
	union {
		unsigned int ts_usec;
		unsigned int ts_nsec;
	};
};

/* linux/if_packet.h: in sys_tpacket_block_desc */
struct sys_tpacket_hdr_v1 {
	sys_u32 block_status;
	sys_u32 num_pkts;
	sys_u32 offset_to_first_pkt;
	sys_u32 blk_len;
	sys_u64_aligned seq_num;
	struct sys_tpacket_bd_ts ts_first_pkt, ts_last_pkt;
};

/* linux/if_packet.h: in sys_tpacket_block_desc */
union sys_tpacket_bd_header_u {
	struct sys_tpacket_hdr_v1 bh1;
};

/* linux/if_packet.h: a block of a ring of TPACKET_V3 */
struct sys_tpacket_block_desc {
	sys_u32 version;
	sys_u32 offset_to_priv;
	union sys_tpacket_bd_header_u hdr;
};

/* linux/if_packet.h: what PACKET_RX_RING and PACKET_TX_RING take in TPACKET_V1 and V2 */
struct sys_tpacket_req {
	unsigned int tp_block_size;
	unsigned int tp_block_nr;
	unsigned int tp_frame_size;
	unsigned int tp_frame_nr;
};

/* linux/if_packet.h: what PACKET_RX_RING and PACKET_TX_RING take in TPACKET_V3 */
struct sys_tpacket_req3 {
	unsigned int tp_block_size;
	unsigned int tp_block_nr;
	unsigned int tp_frame_size;
	unsigned int tp_frame_nr;
	unsigned int tp_retire_blk_tov;
	unsigned int tp_sizeof_priv;
	unsigned int tp_feature_req_word;
};

/* linux/if_packet.h: what PACKET_ADD_MEMBERSHIP and PACKET_DROP_MEMBERSHIP take */
struct sys_packet_mreq {
	int mr_ifindex;
	unsigned short mr_type;
	unsigned short mr_alen;
	unsigned char mr_address[8];
};

/* linux/if_packet.h: what PACKET_FANOUT takes */
struct sys_fanout_args {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	sys_u16 type_flags;
	sys_u16 id;
#else
	sys_u16 id;
	sys_u16 type_flags;
#endif
	sys_u32 max_num_members;
};

/* linux/can.h: a frame of CAN */
struct sys_can_frame {
	sys_u32 can_id;
	union {
		sys_u8 len;
		sys_u8 can_dlc;
	} __attribute__((packed));
	sys_u8 pad;
	sys_u8 res0;
	sys_u8 len8_dlc;
	sys_u8 data[8] __attribute__((aligned(8)));
};

/* linux/can.h: a frame of CAN FD, on a socket with CAN_RAW_FD_FRAMES */
struct sys_canfd_frame {
	sys_u32 can_id;
	sys_u8 len;
	sys_u8 flags;
	sys_u8 res0;
	sys_u8 res1;
	sys_u8 data[64] __attribute__((aligned(8)));
};

/*
 * linux/can.h: a frame of CAN XL, on a socket with CAN_RAW_XL_FRAMES; only len bytes of data are
 * written and read
 */
struct sys_canxl_frame {
	sys_u32 prio;
	sys_u8 flags;
	sys_u8 sdt;
	sys_u16 len;
	sys_u32 af;
	sys_u8 data[2048];
};

/* linux/can.h: an address of AF_CAN */
struct sys_sockaddr_can {
	sys_u16 can_family;
	int can_ifindex;
	union {
		struct {
			sys_u32 rx_id, tx_id;
		} tp;
		struct {
			sys_u64 name;
			sys_u32 pgn;
			sys_u8 addr;
		} j1939;
	} can_addr;
};

/* linux/can.h: what CAN_RAW_FILTER takes, an array of them */
struct sys_can_filter {
	sys_u32 can_id;
	sys_u32 can_mask;
};

/* linux/can/raw.h: what CAN_RAW_XL_VCID_OPTS takes */
struct sys_can_raw_vcid_options {
	sys_u8 flags;
	sys_u8 tx_vcid;
	sys_u8 rx_vcid;
	sys_u8 rx_vcid_mask;
};

/* linux/if.h: what SIOCGIFMAP gives, in sys_ifreq */
struct sys_ifmap {
	unsigned long mem_start;
	unsigned long mem_end;
	unsigned short base_addr;
	unsigned char irq;
	unsigned char dma;
	unsigned char port;
};

/* linux/if.h: what SIOCWANDEV takes, in sys_ifreq */
struct sys_if_settings {
	unsigned int type;
	unsigned int size;
	void *ifs_ifsu; /* a union of pointers to settings of each type */
};

/*
 * linux/if.h: what most ioctls of interfaces take and give (netdevice(7)), in ifr_ifrn.ifrn_name
 * the interface's name, and in ifr_ifru what the request is about: ifru_ivalue is its index,
 * metric or length of queue.
 */
struct sys_ifreq {
	union {
		char ifrn_name[16];
	} ifr_ifrn;
	union {
		struct sys_sockaddr ifru_addr;
		struct sys_sockaddr ifru_dstaddr;
		struct sys_sockaddr ifru_broadaddr;
		struct sys_sockaddr ifru_netmask;
		struct sys_sockaddr ifru_hwaddr;
		short ifru_flags;
		int ifru_ivalue;
		int ifru_mtu;
		struct sys_ifmap ifru_map;
		char ifru_slave[16];
		char ifru_newname[16];
		void *ifru_data;
		struct sys_if_settings ifru_settings;
	} ifr_ifru;
};

/* linux/if.h: what SIOCGIFCONF takes and gives: a buffer, and its length in bytes */
struct sys_ifconf {
	int ifc_len;
	union {
		char *ifcu_buf;
		struct sys_ifreq *ifcu_req;
	} ifc_ifcu;
};

/* linux/route.h: what SIOCADDRT and SIOCDELRT take for IPv4 */
struct sys_rtentry {
	unsigned long rt_pad1;
	struct sys_sockaddr rt_dst;
	struct sys_sockaddr rt_gateway;
	struct sys_sockaddr rt_genmask;
	unsigned short rt_flags;
	short rt_pad2;
	unsigned long rt_pad3;
	void *rt_pad4;
	short rt_metric;
	char *rt_dev;
	unsigned long rt_mtu;
	unsigned long rt_window;
	unsigned short rt_irtt;
};

/* linux/if_arp.h: what SIOCSARP, SIOCGARP and SIOCDARP take (arp(7)) */
struct sys_arpreq {
	struct sys_sockaddr arp_pa;
	struct sys_sockaddr arp_ha;
	int arp_flags;
	struct sys_sockaddr arp_netmask;
	char arp_dev[16];
};

/* linux/net_tstamp.h: what SIOCSHWTSTAMP takes, where ifru_data of sys_ifreq points to */
struct sys_hwtstamp_config {
	int flags;
	int tx_type;
	int rx_filter;
};

/* linux/netlink.h: an address of AF_NETLINK (netlink(7)); nl_pid 0 is the kernel */
struct sys_sockaddr_nl {
	sys_u16 nl_family;
	unsigned short nl_pad;
	sys_u32 nl_pid;
	sys_u32 nl_groups;
};

/* linux/netlink.h: what each message of netlink begins with; nlmsg_len counts itself too */
struct sys_nlmsghdr {
	sys_u32 nlmsg_len;
	sys_u16 nlmsg_type;
	sys_u16 nlmsg_flags;
	sys_u32 nlmsg_seq;
	sys_u32 nlmsg_pid;
};

/* linux/netlink.h: the data of NLMSG_ERROR: a negative errno, or 0 as an answer to NLM_F_ACK */
struct sys_nlmsgerr {
	int error;
	struct sys_nlmsghdr msg;
};

/* linux/netlink.h: the data of NETLINK_PKTINFO */
struct sys_nl_pktinfo {
	sys_u32 group;
};

/*
 * linux/netlink.h: what each attribute begins with; nla_len counts itself, but not the padding to
 * 4 bytes
 */
struct sys_nlattr {
	sys_u16 nla_len;
	sys_u16 nla_type;
};

/* linux/netlink.h: the data of an attribute with bits to set, and which */
struct sys_nla_bitfield32 {
	sys_u32 value;
	sys_u32 selector;
};

/* Lengths in messages and attributes of netlink, which are aligned to 4 bytes (netlink(3)). */
#define SYS_NLMSG_ALIGN(length) (((length) + 3u) & ~3u)
#define SYS_NLMSG_LENGTH(length) ((length) + (sys_u32)sizeof(struct sys_nlmsghdr))
#define SYS_NLMSG_SPACE(length) SYS_NLMSG_ALIGN(SYS_NLMSG_LENGTH(length))
#define SYS_NLMSG_DATA(message) ((void *)((struct sys_nlmsghdr *)(message) + 1))
#define SYS_NLA_ALIGN(length) (((length) + 3u) & ~3u)
#define SYS_NLA_LENGTH(length) ((length) + (sys_u32)sizeof(struct sys_nlattr))
#define SYS_NLA_SPACE(length) SYS_NLA_ALIGN(SYS_NLA_LENGTH(length))
#define SYS_NLA_DATA(attribute) ((void *)((struct sys_nlattr *)(attribute) + 1))

/* linux/genetlink.h: what follows sys_nlmsghdr in messages of NETLINK_GENERIC */
struct sys_genlmsghdr {
	sys_u8 cmd;
	sys_u8 version;
	sys_u16 reserved;
};

/* linux/rtnetlink.h: an attribute, the same as sys_nlattr */
struct sys_rtattr {
	unsigned short rta_len;
	unsigned short rta_type;
};

/* linux/rtnetlink.h: what follows sys_nlmsghdr in RTM_NEWROUTE and its like (rtnetlink(7)) */
struct sys_rtmsg {
	unsigned char rtm_family;
	unsigned char rtm_dst_len;
	unsigned char rtm_src_len;
	unsigned char rtm_tos;
	unsigned char rtm_table;
	unsigned char rtm_protocol;
	unsigned char rtm_scope;
	unsigned char rtm_type;
	unsigned int rtm_flags;
};

/* linux/rtnetlink.h: one of several ways, in RTA_MULTIPATH */
struct sys_rtnexthop {
	unsigned short rtnh_len;
	unsigned char rtnh_flags;
	unsigned char rtnh_hops;
	int rtnh_ifindex;
};

/* linux/rtnetlink.h: the data of RTA_VIA */
struct sys_rtvia {
	sys_u16 rtvia_family;
	sys_u8 rtvia_addr[];
};

/* linux/rtnetlink.h: the data of RTA_CACHEINFO */
struct sys_rta_cacheinfo {
	sys_u32 rta_clntref;
	sys_u32 rta_lastuse;
	sys_s32 rta_expires;
	sys_u32 rta_error;
	sys_u32 rta_used;
	sys_u32 rta_id;
	sys_u32 rta_ts;
	sys_u32 rta_tsage;
};

/* linux/rtnetlink.h: the least that a request to list something has */
struct sys_rtgenmsg {
	unsigned char rtgen_family;
};

/* linux/rtnetlink.h: what follows sys_nlmsghdr in RTM_NEWLINK and its like (rtnetlink(7)) */
struct sys_ifinfomsg {
	unsigned char ifi_family;
	unsigned char ifi_pad;
	unsigned short ifi_type;
	int ifi_index;
	unsigned int ifi_flags;
	unsigned int ifi_change;
};

/* linux/if_addr.h: what follows sys_nlmsghdr in RTM_NEWADDR and its like (rtnetlink(7)) */
struct sys_ifaddrmsg {
	sys_u8 ifa_family;
	sys_u8 ifa_prefixlen;
	sys_u8 ifa_flags;
	sys_u8 ifa_scope;
	sys_u32 ifa_index;
};

/* linux/if_addr.h: the data of IFA_CACHEINFO; lifetimes in seconds */
struct sys_ifa_cacheinfo {
	sys_u32 ifa_prefered;
	sys_u32 ifa_valid;
	sys_u32 cstamp;
	sys_u32 tstamp;
};

/* linux/neighbour.h: what follows sys_nlmsghdr in RTM_NEWNEIGH and its like (rtnetlink(7)) */
struct sys_ndmsg {
	sys_u8 ndm_family;
	sys_u8 ndm_pad1;
	sys_u16 ndm_pad2;
	sys_s32 ndm_ifindex;
	sys_u16 ndm_state;
	sys_u8 ndm_flags;
	sys_u8 ndm_type;
};

/* linux/neighbour.h: the data of NDA_CACHEINFO */
struct sys_nda_cacheinfo {
	sys_u32 ndm_confirmed;
	sys_u32 ndm_used;
	sys_u32 ndm_updated;
	sys_u32 ndm_refcnt;
};

/* linux/fib_rules.h: what follows sys_nlmsghdr in RTM_NEWRULE and its like */
struct sys_fib_rule_hdr {
	sys_u8 family;
	sys_u8 dst_len;
	sys_u8 src_len;
	sys_u8 tos;
	sys_u8 table;
	sys_u8 res1;
	sys_u8 res2;
	sys_u8 action;
	sys_u32 flags;
};

/* linux/fib_rules.h: the data of FRA_UID_RANGE */
struct sys_fib_rule_uid_range {
	sys_u32 start;
	sys_u32 end;
};

/* linux/fib_rules.h: the data of FRA_SPORT_RANGE and FRA_DPORT_RANGE */
struct sys_fib_rule_port_range {
	sys_u16 start;
	sys_u16 end;
};

/* linux/if_link.h: the data of IFLA_STATS */
struct sys_rtnl_link_stats {
	sys_u32 rx_packets;
	sys_u32 tx_packets;
	sys_u32 rx_bytes;
	sys_u32 tx_bytes;
	sys_u32 rx_errors;
	sys_u32 tx_errors;
	sys_u32 rx_dropped;
	sys_u32 tx_dropped;
	sys_u32 multicast;
	sys_u32 collisions;
	sys_u32 rx_length_errors;
	sys_u32 rx_over_errors;
	sys_u32 rx_crc_errors;
	sys_u32 rx_frame_errors;
	sys_u32 rx_fifo_errors;
	sys_u32 rx_missed_errors;
	sys_u32 tx_aborted_errors;
	sys_u32 tx_carrier_errors;
	sys_u32 tx_fifo_errors;
	sys_u32 tx_heartbeat_errors;
	sys_u32 tx_window_errors;
	sys_u32 rx_compressed;
	sys_u32 tx_compressed;
	sys_u32 rx_nohandler;
};

/* linux/if_link.h: the data of IFLA_STATS64 */
struct sys_rtnl_link_stats64 {
	sys_u64 rx_packets;
	sys_u64 tx_packets;
	sys_u64 rx_bytes;
	sys_u64 tx_bytes;
	sys_u64 rx_errors;
	sys_u64 tx_errors;
	sys_u64 rx_dropped;
	sys_u64 tx_dropped;
	sys_u64 multicast;
	sys_u64 collisions;
	sys_u64 rx_length_errors;
	sys_u64 rx_over_errors;
	sys_u64 rx_crc_errors;
	sys_u64 rx_frame_errors;
	sys_u64 rx_fifo_errors;
	sys_u64 rx_missed_errors;
	sys_u64 tx_aborted_errors;
	sys_u64 tx_carrier_errors;
	sys_u64 tx_fifo_errors;
	sys_u64 tx_heartbeat_errors;
	sys_u64 tx_window_errors;
	sys_u64 rx_compressed;
	sys_u64 tx_compressed;
	sys_u64 rx_nohandler;
	sys_u64 rx_otherhost_dropped;
};

/* linux/if_link.h: the data of IFLA_MAP */
struct sys_rtnl_link_ifmap {
	sys_u64 mem_start;
	sys_u64 mem_end;
	sys_u64 base_addr;
	sys_u16 irq;
	sys_u8 dma;
	sys_u8 port;
};

/* linux/if_link.h: the data of IFLA_INET6_CACHEINFO; times in milliseconds */
struct sys_ifla_cacheinfo {
	sys_u32 max_reasm_len;
	sys_u32 tstamp;
	sys_u32 reachable_time;
	sys_u32 retrans_time;
};

/* linux/if_link.h: the data of IFLA_VLAN_FLAGS */
struct sys_ifla_vlan_flags {
	sys_u32 flags;
	sys_u32 mask;
};

/* linux/if_link.h: the data of IFLA_VLAN_QOS_MAPPING */
struct sys_ifla_vlan_qos_mapping {
	sys_u32 from;
	sys_u32 to;
};

/* linux/sock_diag.h: what all requests of NETLINK_SOCK_DIAG begin with (sock_diag(7)) */
struct sys_sock_diag_req {
	sys_u8 sdiag_family;
	sys_u8 sdiag_protocol;
};

/* linux/inet_diag.h: both ends of a socket, in network order, and its cookie */
struct sys_inet_diag_sockid {
	sys_u16 idiag_sport;
	sys_u16 idiag_dport;
	sys_u32 idiag_src[4];
	sys_u32 idiag_dst[4];
	sys_u32 idiag_if;
	sys_u32 idiag_cookie[2];
};

/*
 * linux/inet_diag.h: a request about sockets of AF_INET and AF_INET6 (sock_diag(7)); states are
 * bits
 */
struct sys_inet_diag_req_v2 {
	sys_u8 sdiag_family;
	sys_u8 sdiag_protocol;
	sys_u8 idiag_ext;
	sys_u8 pad;
	sys_u32 idiag_states;
	struct sys_inet_diag_sockid id;
};

/* linux/inet_diag.h: the answer to it, for each socket */
struct sys_inet_diag_msg {
	sys_u8 idiag_family;
	sys_u8 idiag_state;
	sys_u8 idiag_timer;
	sys_u8 idiag_retrans;
	struct sys_inet_diag_sockid id;
	sys_u32 idiag_expires;
	sys_u32 idiag_rqueue;
	sys_u32 idiag_wqueue;
	sys_u32 idiag_uid;
	sys_u32 idiag_inode;
};

/* linux/inet_diag.h: the data of INET_DIAG_MEMINFO */
struct sys_inet_diag_meminfo {
	sys_u32 idiag_rmem;
	sys_u32 idiag_wmem;
	sys_u32 idiag_fmem;
	sys_u32 idiag_tmem;
};

/* linux/unix_diag.h: a request about sockets of AF_UNIX (sock_diag(7)) */
struct sys_unix_diag_req {
	sys_u8 sdiag_family;
	sys_u8 sdiag_protocol;
	sys_u16 pad;
	sys_u32 udiag_states;
	sys_u32 udiag_ino;
	sys_u32 udiag_show;
	sys_u32 udiag_cookie[2];
};

/* linux/unix_diag.h: the answer to it, for each socket */
struct sys_unix_diag_msg {
	sys_u8 udiag_family;
	sys_u8 udiag_type;
	sys_u8 udiag_state;
	sys_u8 pad;
	sys_u32 udiag_ino;
	sys_u32 udiag_cookie[2];
};

/* linux/unix_diag.h: the data of UNIX_DIAG_VFS */
struct sys_unix_diag_vfs {
	sys_u32 udiag_vfs_ino;
	sys_u32 udiag_vfs_dev;
};

/* linux/unix_diag.h: the data of UNIX_DIAG_RQLEN */
struct sys_unix_diag_rqlen {
	sys_u32 udiag_rqueue;
	sys_u32 udiag_wqueue;
};
